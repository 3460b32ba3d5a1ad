package nl.samenspraak.discussion;

import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.round.RoundId;

/** A conversation was closed, opened again, pinned, or given another contact. */
public record ThreadChanged(RoundId round, ParagraphId paragraph, ThreadId thread) implements TalkActivity {}
