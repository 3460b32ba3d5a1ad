package nl.samenspraak.round;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.Nameless;
import nl.samenspraak.people.PersonChanged;
import nl.samenspraak.people.PersonFirstSeen;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.ShutOut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Leaving for good undoes no stop, no end and no no: of whom that was said to, a hash of their account stays with what it
 * keeps shut, until a founder or that kernteam says otherwise. Of everybody else who leaves nothing stays.
 */
@Component
public class ShutDoors {

    private final ShutDoorRepository doors;
    private final ParticipationRepository participations;
    private final EndedByHand ended;
    private final ToldNo toldNo;
    private final Register register;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    ShutDoors(
            ShutDoorRepository doors,
            ParticipationRepository participations,
            EndedByHand ended,
            ToldNo toldNo,
            Register register,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.doors = doors;
        this.participations = participations;
        this.ended = ended;
        this.toldNo = toldNo;
        this.register = register;
        this.clock = clock;
        this.events = events;
    }

    /** Whether any stays shut to who leaves. */
    public boolean stayShutTo(PersonId person) {
        return !doors.findByPerson(person).isEmpty() || !shutTo(person).isEmpty();
    }

    /** Before they leave, while it is known who they are and what was said to them. */
    public void keepShutTo(PersonId leaving) {
        var account = register.accountHash(leaving);
        var before = doors.findByPerson(leaving);
        before.forEach(ShutDoor::walkAway);
        shutTo(leaving).forEach((strategy, since) -> {
            if (before.stream().noneMatch(door -> door.isOf(strategy)))
                doors.save(ShutDoor.of(strategy, account, since));
        });
        if (!register.hasAccess(leaving)) doors.save(ShutDoor.ofInstallation(account, leaving, clock.now()));
    }

    /** A founder lets the account in again of somebody who was stopped and has no name any more. */
    public void openInstallation(PersonId before) {
        var shut = doors.findByPerson(before).stream()
                .filter(ShutDoor::isOfInstallation)
                .toList();
        if (shut.isEmpty()) throw new Nameless();
        doors.deleteAll(shut);
        events.publishEvent(new PersonChanged(before));
    }

    boolean isShut(StrategyId strategy, PersonId person) {
        return wasShutSince(strategy, person, Instant.EPOCH);
    }

    boolean wasShutSince(StrategyId strategy, PersonId person, Instant moment) {
        return doors.findByPersonAndStrategy(person, strategy)
                .filter(door -> door.wasShutAfter(moment))
                .isPresent();
    }

    /** The kernteam gave a new word. */
    void open(StrategyId strategy, PersonId person) {
        doors.findByPersonAndStrategy(person, strategy).ifPresent(doors::delete);
    }

    /** Somebody new may come with an account of which something was kept. */
    @EventListener
    void firstSeen(PersonFirstSeen event) {
        var shut = doors.findByAccountHash(event.accountHash());
        if (shut.stream().anyMatch(ShutDoor::isOfInstallation)) throw new ShutOut();
        shut.forEach(door -> door.standBefore(event.person()));
    }

    /** The strategies whose kernteam ended their part or told them no, and when last. */
    private Map<StrategyId, Instant> shutTo(PersonId person) {
        var shut = new HashMap<>(toldNo.to(person));
        participations.findByPerson(person).stream()
                .collect(groupingBy(Participation::strategy))
                .values()
                .forEach(all -> ended.of(all, Participation::wasEndedByAnother)
                        .forEach(one -> shut.merge(one.strategy(), one.lastedUntil(), ShutDoors::later)));
        return shut;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
