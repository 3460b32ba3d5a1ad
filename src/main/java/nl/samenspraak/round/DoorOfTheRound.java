package nl.samenspraak.round;

import nl.samenspraak.draft.Admission;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyStarted;
import nl.samenspraak.people.ActUnderWay;
import nl.samenspraak.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers for module draft who may come in, and makes whoever starts a strategy its first kernteam member. */
@Component
class DoorOfTheRound implements Admission {

    private final Participations participations;
    private final RoundRepository rounds;
    private final ActUnderWay act;
    private final ApplicationEventPublisher events;

    DoorOfTheRound(
            Participations participations, RoundRepository rounds, ActUnderWay act, ApplicationEventPublisher events) {
        this.participations = participations;
        this.rounds = rounds;
        this.act = act;
        this.events = events;
    }

    @Override
    public PersonId reader(StrategyId strategy) {
        return participations.mine(strategy).person();
    }

    @Override
    public PersonId preparer(StrategyId strategy) {
        var mine = participations.mine(strategy);
        if (!mine.role().may(Right.LEAD)) throw new OnlyKernteam();
        return mine.person();
    }

    @EventListener
    void firstKernteamMember(StrategyStarted event) {
        act.note(event.strategy());
        act.note(event.organisation());
        participations.admit(event.strategy(), event.by(), event.organisation(), Role.KERNTEAM, event.by());
    }

    /** Pages that follow the round ask again too: what somebody may do there has changed. */
    @EventListener
    void tellTheRound(ParticipationChanged event) {
        rounds.findFirstByStrategyOrderByNumberDesc(event.strategy())
                .ifPresent(round -> events.publishEvent(new RoundChanged(event.strategy(), round.id())));
    }
}
