package nl.samenspraak.round;

import java.util.List;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops somebody's access altogether, and gives it back: for who is of the kernteam in every strategy where that person
 * takes part. What they wrote stays; their sessions end.
 */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class AccessDesk {

    private final ParticipationRepository participations;
    private final Participations own;
    private final KernteamRule kernteam;
    private final Register register;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    AccessDesk(
            ParticipationRepository participations,
            Participations own,
            KernteamRule kernteam,
            Register register,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.participations = participations;
        this.own = own;
        this.kernteam = kernteam;
        this.register = register;
        this.current = current;
        this.events = events;
    }

    public void shutOut(StrategyId strategy, PersonId person) {
        var everywhere = takesPartIn(strategy, person);
        everywhere.forEach(one -> kernteam.requireOthers(
                one, participation -> participation.person().equals(person)));
        register.shutOut(person, current.id());
        changed(everywhere, person);
    }

    public void letBackIn(StrategyId strategy, PersonId person) {
        var everywhere = takesPartIn(strategy, person);
        register.letBackIn(person);
        changed(everywhere, person);
    }

    private void requireKernteam(StrategyId strategy) {
        if (own.mine(strategy).role() != Role.KERNTEAM) throw new OnlyKernteam();
    }

    private List<StrategyId> takesPartIn(StrategyId strategy, PersonId person) {
        requireKernteam(strategy);
        var everywhere = participations.findByPersonAndEndedAtIsNull(person).stream()
                .map(Participation::strategy)
                .distinct()
                .toList();
        if (!everywhere.contains(strategy)) throw new NotFound();
        var mine = participations.findByPersonAndEndedAtIsNull(current.id()).stream()
                .filter(Participation::isKernteam)
                .map(Participation::strategy)
                .toList();
        if (!mine.containsAll(everywhere)) throw new TakesPartElsewhere();
        return everywhere;
    }

    private void changed(List<StrategyId> everywhere, PersonId person) {
        everywhere.forEach(strategy -> events.publishEvent(new ParticipationChanged(strategy, person)));
    }
}
