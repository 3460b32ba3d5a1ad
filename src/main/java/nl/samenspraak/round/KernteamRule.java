package nl.samenspraak.round;

import java.util.function.Predicate;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.Register;
import org.springframework.stereotype.Component;

/** A strategy always has somebody of the kernteam who can come in. */
@Component
class KernteamRule {

    private final ParticipationRepository participations;
    private final Register register;

    KernteamRule(ParticipationRepository participations, Register register) {
        this.participations = participations;
        this.register = register;
    }

    /** Refuses when, without those who leave, nobody of the kernteam would be left; holds off others who ask meanwhile. */
    void requireOthers(StrategyId strategy, Predicate<Participation> leaves) {
        var kernteam = participations.kernteamAlone(strategy);
        if (kernteam.stream().noneMatch(leaves)) return;
        if (kernteam.stream().filter(leaves.negate()).noneMatch(one -> register.hasAccess(one.person())))
            throw new KernteamNeedsSomebody();
    }

    /** Whether anybody of the kernteam can come in; holds off others who ask meanwhile. */
    boolean canComeIn(StrategyId strategy) {
        return participations.kernteamAlone(strategy).stream().anyMatch(one -> register.hasAccess(one.person()));
    }
}
