package nl.samenspraak.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.Unattended;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people in on the kernteam's earlier word, such as an invitation or a rule; whoever calls has looked at that word.
 * What a rule does happens while somebody signs in, when nobody is signed in yet.
 */
@Service
@Unattended
@Transactional
public class Admittance {

    private final ParticipationRepository participations;
    private final Participations doors;
    private final ShutDoors shut;
    private final EndedByHand ended;
    private final Register register;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Admittance(
            ParticipationRepository participations,
            Participations doors,
            ShutDoors shut,
            EndedByHand ended,
            Register register,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.participations = participations;
        this.doors = doors;
        this.shut = shut;
        this.ended = ended;
        this.register = register;
        this.clock = clock;
        this.events = events;
    }

    /** Makes somebody take part, on the word of {@code by}; who takes part for that organisation already keeps the role they have. */
    public void admit(StrategyId strategy, PersonId person, OrganisationId organisation, Role role, PersonId by) {
        var takesPart = participations.findByStrategyAndPersonAndEndedAtIsNull(strategy, person).stream()
                .anyMatch(one -> one.isFor(organisation));
        if (!takesPart) doors.admit(strategy, person, organisation, role, by);
    }

    /**
     * Makes somebody take part, on an earlier word. Who takes part for that organisation already gets a role that may more,
     * unless theirs was given by hand since; and what only rested on a rule rests on the kernteam from then on.
     */
    public void admit(PersonId person, ByHand given) {
        var part = goingOn(person, given);
        if (part.isEmpty()) doors.admit(given.strategy(), person, given.organisation(), given.role(), given.by());
        part.ifPresent(one -> {
            one.hear(given, clock.now());
            events.publishEvent(new ParticipationChanged(given.strategy(), person));
        });
    }

    /** How somebody takes part already where that would admit them. */
    @Transactional(readOnly = true)
    public Optional<PresentPart> present(PersonId person, ByHand given) {
        return goingOn(person, given).map(one -> one.before(given));
    }

    private Optional<Participation> goingOn(PersonId person, ByHand given) {
        return participations
                .findByStrategyAndPersonAndOrganisation(given.strategy(), person, given.organisation())
                .filter(one -> !one.hasEnded());
    }

    /** When a word is given, by the clock that also says when the kernteam ended something. */
    @Transactional(readOnly = true)
    public Instant now() {
        return clock.now();
    }

    /**
     * Whether the kernteam ended how somebody took part after this moment, for whichever organisation; also before they left
     * for good and came again.
     */
    @Transactional(readOnly = true)
    public boolean endedSince(StrategyId strategy, PersonId person, Instant moment) {
        var all = participations.findByStrategyAndPerson(strategy, person);
        return shut.wasShutSince(strategy, person, moment)
                || !ended.of(all, one -> one.wasEndedSince(moment)).isEmpty();
    }

    /**
     * Whether a rule could let somebody in: not for whom they speak already, nor when the kernteam ended that, there or in what
     * merged into it since, nor anywhere in the strategy when it said so before they left for good.
     */
    @Transactional(readOnly = true)
    public boolean isOpenTo(StrategyId strategy, PersonId person, OrganisationId organisation) {
        if (shut.isShut(strategy, person)) return false;
        return participations
                .findByStrategyAndPersonAndOrganisation(strategy, person, organisation)
                .map(Participation::wasEndedByRule)
                .orElseGet(() -> register.absorbed(organisation).stream()
                        .flatMap(before ->
                                participations
                                        .findByStrategyAndPersonAndOrganisation(strategy, person, before)
                                        .stream())
                        .allMatch(Participation::wasEndedByRule));
    }

    /** Lets somebody in by a rule; answers false, and changes nothing, where {@link #isOpenTo} says no. */
    public boolean admit(PersonId person, ByRule given) {
        if (!register.isActive(given.organisation()) || !isOpenTo(given.strategy(), person, given.organisation()))
            return false;
        participations
                .findByStrategyAndPersonAndOrganisation(given.strategy(), person, given.organisation())
                .orElseGet(() -> participations.save(
                        new Participation(given.strategy(), person, given.organisation(), given.role(), clock.now())))
                .becomeByRule(given.rule(), given.role(), given.by(), clock.now());
        events.publishEvent(new ParticipationChanged(given.strategy(), person));
        return true;
    }

    /**
     * The provider does not say any more what a rule asks: what rests on it ends, or becomes what the kernteam gave by hand
     * beneath it. What the kernteam changed by hand since rests on the kernteam, and stays. Answers whether that is a change.
     */
    public boolean cease(RuleId rule, StrategyId strategy, PersonId person, OrganisationId organisation) {
        var resting = participations
                .findByStrategyAndPersonAndOrganisation(strategy, person, organisation)
                .filter(one -> one.restsOn(rule));
        if (resting.isEmpty()) return false;
        resting.get().endByRule(clock.now());
        events.publishEvent(new ParticipationChanged(strategy, person));
        return true;
    }

    /** How somebody takes part by a rule; empty where somebody gave that by hand, and where it ended. */
    @Transactional(readOnly = true)
    public Optional<ParticipationCard> byRule(StrategyId strategy, PersonId person, OrganisationId organisation) {
        return participations
                .findByStrategyAndPersonAndOrganisation(strategy, person, organisation)
                .filter(Participation::goesOnByRule)
                .map(Participation::card);
    }

    /** Who takes part by a rule does so by this one from now on, with its role. Answers whether that is another role. */
    public boolean follow(PersonId person, ByRule given) {
        var resting = participations
                .findByStrategyAndPersonAndOrganisation(given.strategy(), person, given.organisation())
                .filter(Participation::goesOnByRule);
        if (resting.isEmpty()) return false;
        if (resting.get().role() == given.role()) {
            resting.get().restOn(given.rule(), given.by());
            return false;
        }
        resting.get().becomeByRule(given.rule(), given.role(), given.by(), clock.now());
        events.publishEvent(new ParticipationChanged(given.strategy(), person));
        return true;
    }

    /** One rule goes on as another of {@code by}, and so does whatever rests or rested on it. */
    public void goOn(RuleId rule, RuleId as, PersonId by) {
        participations.findByByRule(rule).forEach(one -> one.restOn(as, by));
    }

    /** Whom to ask, for who is not in yet: the kernteam, in order of arrival. */
    @Transactional(readOnly = true)
    public List<PersonId> kernteam(StrategyId strategy) {
        return participations.findByStrategyAndEndedAtIsNullOrderBySince(strategy).stream()
                .filter(Participation::isKernteam)
                .map(Participation::person)
                .filter(register::hasAccess)
                .distinct()
                .toList();
    }
}
