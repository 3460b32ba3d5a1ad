package nl.samenspraak.round;

import nl.samenspraak.draft.Admission;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyStarted;
import nl.samenspraak.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers for module draft who may come in, and makes whoever starts a strategy its first kernteam member. */
@Component
class DoorOfTheRound implements Admission {

    private final Participations participations;

    DoorOfTheRound(Participations participations) {
        this.participations = participations;
    }

    @Override
    public PersonId reader(StrategyId strategy) {
        return participations.mine(strategy).person();
    }

    @Override
    public PersonId preparer(StrategyId strategy) {
        var mine = participations.mine(strategy);
        if (mine.role() != Role.KERNTEAM) throw new OnlyKernteam();
        return mine.person();
    }

    @EventListener
    void firstKernteamMember(StrategyStarted event) {
        participations.admit(event.strategy(), event.by(), event.organisation(), Role.KERNTEAM);
    }
}
