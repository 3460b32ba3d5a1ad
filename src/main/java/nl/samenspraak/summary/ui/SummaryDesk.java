package nl.samenspraak.summary.ui;

import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.summary.Contributions;
import nl.samenspraak.summary.Summaries;
import nl.samenspraak.summary.Wanted;
import org.springframework.stereotype.Component;

/** Hands out the summary of a round. */
@Component
public class SummaryDesk {

    final Summaries summaries;
    final Contributions contributions;
    final Rounds rounds;
    final LiveHub live;

    SummaryDesk(Summaries summaries, Contributions contributions, Rounds rounds, LiveHub live) {
        this.summaries = summaries;
        this.contributions = contributions;
        this.rounds = rounds;
        this.live = live;
    }

    public SummaryPanel of(StrategyCard strategy, RoundId round) {
        return new SummaryPanel(this, strategy, round);
    }

    public ContributionsPanel contributions(StrategyCard strategy, RoundId round, Wanted wanted) {
        return new ContributionsPanel(this, strategy, round, wanted);
    }
}
