package nl.samenspraak.summary.ui;

import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.summary.Summaries;
import org.springframework.stereotype.Component;

/** Hands out the summary of a round. */
@Component
public class SummaryDesk {

    final Summaries summaries;
    final Rounds rounds;
    final LiveHub live;

    SummaryDesk(Summaries summaries, Rounds rounds, LiveHub live) {
        this.summaries = summaries;
        this.rounds = rounds;
        this.live = live;
    }

    public SummaryPanel of(StrategyCard strategy, RoundId round) {
        return new SummaryPanel(this, strategy, round);
    }
}
