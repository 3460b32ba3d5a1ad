package nl.samenspraak.round;

import static java.util.Comparator.comparing;

import java.util.Optional;
import nl.samenspraak.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is left of somebody's taking part when they go; whoever calls has looked whether that may be asked. */
@Component
public class Farewell {

    private final ParticipationRepository participations;
    private final KernteamRule kernteam;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Farewell(
            ParticipationRepository participations,
            KernteamRule kernteam,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.participations = participations;
        this.kernteam = kernteam;
        this.clock = clock;
        this.events = events;
    }

    /** They take part in nothing any more; refused where a kernteam would be left without anybody who can come in. */
    public void endAll(PersonId person, PersonId by) {
        var all = participations.findByPersonAndEndedAtIsNull(person);
        all.forEach(one -> kernteam.requireOthers(
                one.strategy(), participation -> participation.person().equals(person)));
        var now = clock.now();
        all.forEach(one -> one.end(by, now));
        all.stream()
                .map(Participation::strategy)
                .distinct()
                .forEach(strategy -> events.publishEvent(new ParticipationChanged(strategy, person)));
    }

    /** How they took part last: what goes on, or else what ended last; of several, what began last. */
    public Optional<ParticipationCard> last(PersonId person) {
        return participations.findByPerson(person).stream()
                .max(comparing(Participation::lastedUntil).thenComparing(Participation::since))
                .map(Participation::card);
    }

    public boolean takesPartInAnything(PersonId person) {
        return !participations.findByPersonAndEndedAtIsNull(person).isEmpty();
    }
}
