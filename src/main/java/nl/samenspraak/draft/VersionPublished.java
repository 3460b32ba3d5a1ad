package nl.samenspraak.draft;

/** A draft version became readable for all who take part. */
public record VersionPublished(StrategyId strategy, DraftVersionId draftVersion) implements StrategyActivity {}
