package nl.samenspraak.discussion;

import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.round.RoundId;

/** Somebody wrote in a conversation. */
public record CommentPosted(RoundId round, ParagraphId paragraph, ThreadId thread, CommentId comment)
        implements TalkActivity {}
