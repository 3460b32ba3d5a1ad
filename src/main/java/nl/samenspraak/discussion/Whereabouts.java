package nl.samenspraak.discussion;

import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.round.RoundId;

/** Where a comment stands. */
public record Whereabouts(StrategyId strategy, RoundId round, ParagraphId paragraph, ThreadId thread) {}
