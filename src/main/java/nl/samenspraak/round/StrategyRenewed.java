package nl.samenspraak.round;

import nl.samenspraak.draft.StrategyActivity;
import nl.samenspraak.draft.StrategyId;

/** The same as {@link OrganisationsRenewed} in a strategy that has no round yet. */
public record StrategyRenewed(StrategyId strategy) implements StrategyActivity {}
