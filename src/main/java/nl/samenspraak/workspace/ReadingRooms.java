package nl.samenspraak.workspace;

import nl.samenspraak.draft.DraftVersionCard;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Readings;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.round.Rounds;
import org.springframework.stereotype.Component;

/** Opens a reading room with everything it needs. */
@Component
class ReadingRooms {

    final Drafts drafts;
    final Readings readings;
    final Rounds rounds;
    final LiveHub live;

    ReadingRooms(Drafts drafts, Readings readings, Rounds rounds, LiveHub live) {
        this.drafts = drafts;
        this.readings = readings;
        this.rounds = rounds;
        this.live = live;
    }

    ReadingRoom open(StrategyCard strategy, DraftVersionCard version) {
        return new ReadingRoom(strategy, drafts.article(version.id()), this);
    }
}
