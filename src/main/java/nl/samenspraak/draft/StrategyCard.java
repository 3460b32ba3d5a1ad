package nl.samenspraak.draft;

/** What pages show of a strategy; the slug is its place in addresses. */
public record StrategyCard(StrategyId id, String slug, String name) {}
