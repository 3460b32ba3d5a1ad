package nl.samenspraak.discussion.ui;

import java.time.Instant;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.round.RoundId;

/** Where a panel talks, shared by all its parts. */
record TalkPlace(ThreadPanels desk, RoundId round, Passage passage, String address, Instant newSince, ThreadMenu menu) {

    ParagraphId paragraph() {
        return passage.paragraph();
    }

    String addressOf(CommentId comment) {
        return address + "?reactie=" + comment;
    }

    /** Where unsent text of this paragraph is kept. */
    String typing(String what) {
        return what + ":" + round + ":" + passage.paragraph();
    }
}
