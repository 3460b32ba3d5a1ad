package nl.samenspraak.round;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.people.Register;
import org.springframework.stereotype.Component;

/**
 * Over whose access a kernteam has a say. It can let in anybody who takes part nowhere, unasked; if that were enough, one
 * kernteam could lock everybody out of the whole installation.
 */
@Component
class AccessRule {

    private final ParticipationRepository participations;
    private final Register register;
    private final OwnActs acts;
    private final CurrentPerson current;

    AccessRule(ParticipationRepository participations, Register register, OwnActs acts, CurrentPerson current) {
        this.participations = participations;
        this.register = register;
        this.acts = acts;
        this.current = current;
    }

    List<StrategyId> everywhere(PersonId person) {
        return participations.findByPersonAndEndedAtIsNull(person).stream()
                .map(Participation::strategy)
                .distinct()
                .toList();
    }

    Optional<Refusal> againstStopping(PersonId person, List<StrategyId> everywhere) {
        var founder = register.isFounder(current.id());
        if (!founder && register.keepsFounding(person)) return Optional.of(new AccessOfAFounder());
        if (!leadsAll(everywhere)) return Optional.of(new TakesPartElsewhere());
        if (!founder && !acts.anyIn(everywhere, person)) return Optional.of(new DidNothingHere());
        return Optional.empty();
    }

    Optional<Refusal> againstLettingBackIn(PersonId person, List<StrategyId> everywhere) {
        var founder = register.isFounder(current.id());
        if (!founder && register.wasShutOutByFounder(person)) return Optional.of(new StoppedByAFounder());
        if (!founder && register.keepsFounding(person)) return Optional.of(new AccessOfAFounder());
        if (!leadsAll(everywhere)) return Optional.of(new TakesPartElsewhere());
        return Optional.empty();
    }

    private boolean leadsAll(List<StrategyId> everywhere) {
        return participations.findByPersonAndEndedAtIsNull(current.id()).stream()
                .filter(Participation::isKernteam)
                .map(Participation::strategy)
                .toList()
                .containsAll(everywhere);
    }
}
