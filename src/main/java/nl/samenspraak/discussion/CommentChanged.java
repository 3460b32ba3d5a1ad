package nl.samenspraak.discussion;

import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.round.RoundId;

/** A comment was edited, withdrawn, hidden, restored, or agreed with. */
public record CommentChanged(RoundId round, ParagraphId paragraph, ThreadId thread, CommentId comment)
        implements TalkActivity {}
