package nl.samenspraak.ballot.ui;

import nl.samenspraak.ballot.Ambitions;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.unsent.UnsentTexts;
import org.springframework.stereotype.Component;

/** Hands out the parts of the ballot to the pages that show them, each with what it needs. */
@Component
public class BallotDesk {

    final Positions positions;
    final Ambitions ambitions;
    final MissingPoints points;
    final UnsentTexts unsent;
    final Situations situations;
    final LiveHub live;

    BallotDesk(
            Positions positions,
            Ambitions ambitions,
            MissingPoints points,
            UnsentTexts unsent,
            Situations situations,
            LiveHub live) {
        this.positions = positions;
        this.ambitions = ambitions;
        this.points = points;
        this.unsent = unsent;
        this.situations = situations;
        this.live = live;
    }

    /** One action point: the position of one's own organisation, and what others say. */
    public PositionPanel position(RoundId round, Passage actionPoint) {
        return new PositionPanel(this, round, actionPoint);
    }

    /** Everything that the round asks of an organisation, on one page. */
    public ActionPointList actionPoints(StrategyCard strategy, RoundId round, Article article) {
        return new ActionPointList(this, strategy, round, article);
    }
}
