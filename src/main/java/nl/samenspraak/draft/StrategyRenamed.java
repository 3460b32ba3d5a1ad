package nl.samenspraak.draft;

/** A strategy has another name. */
public record StrategyRenamed(StrategyId strategy) implements StrategyActivity {}
