package nl.samenspraak.workspace;

import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.ui.BallotDesk;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.ui.ThreadPanels;
import nl.samenspraak.draft.DraftVersionCard;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Readings;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.moderation.ui.Moderation;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.unsent.UnsentTexts;
import org.springframework.stereotype.Component;

/** Opens a reading room with everything it needs. */
@Component
class ReadingRooms {

    final Drafts drafts;
    final Readings readings;
    final Rounds rounds;
    final Participations participations;
    final Organisations organisations;
    final Positions positions;
    final MissingPoints missing;
    final BallotDesk ballot;
    final Conversations conversations;
    final SharedMarks sharedMarks;
    final ThreadPanels panels;
    final Moderation moderation;
    final UnsentTexts unsent;
    final LiveHub live;

    ReadingRooms(
            Drafts drafts,
            Readings readings,
            Rounds rounds,
            Participations participations,
            Organisations organisations,
            Positions positions,
            MissingPoints missing,
            BallotDesk ballot,
            Conversations conversations,
            SharedMarks sharedMarks,
            ThreadPanels panels,
            Moderation moderation,
            UnsentTexts unsent,
            LiveHub live) {
        this.drafts = drafts;
        this.readings = readings;
        this.rounds = rounds;
        this.participations = participations;
        this.organisations = organisations;
        this.positions = positions;
        this.missing = missing;
        this.ballot = ballot;
        this.conversations = conversations;
        this.sharedMarks = sharedMarks;
        this.panels = panels;
        this.moderation = moderation;
        this.unsent = unsent;
        this.live = live;
    }

    ReadingRoom open(StrategyCard strategy, DraftVersionCard version) {
        return new ReadingRoom(strategy, drafts.article(version.id()), this);
    }
}
