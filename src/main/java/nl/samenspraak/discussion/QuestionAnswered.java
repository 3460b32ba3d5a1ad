package nl.samenspraak.discussion;

import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.round.RoundId;

/** A question got an official answer. */
public record QuestionAnswered(RoundId round, ParagraphId paragraph, ThreadId thread, CommentId comment)
        implements TalkActivity {}
