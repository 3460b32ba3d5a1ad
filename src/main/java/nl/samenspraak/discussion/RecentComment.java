package nl.samenspraak.discussion;

import nl.samenspraak.draft.ParagraphId;

/** A comment with where it stands. */
public record RecentComment(ParagraphId paragraph, ThreadId thread, ThreadKind kind, CommentDetail comment) {}
