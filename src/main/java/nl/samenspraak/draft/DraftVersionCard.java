package nl.samenspraak.draft;

import java.time.Instant;

/** What pages show of a published version; numbers count from 1 per strategy. */
public record DraftVersionCard(DraftVersionId id, StrategyId strategy, int number, String title, Instant publishedAt) {}
