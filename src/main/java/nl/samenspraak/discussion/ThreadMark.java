package nl.samenspraak.discussion;

import nl.samenspraak.draft.ParagraphId;

/** A conversation as the margin counts it. */
record ThreadMark(ParagraphId paragraph, ThreadKind kind, boolean waits) {}
