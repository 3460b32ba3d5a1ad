package nl.samenspraak.preparing;

import nl.samenspraak.draft.StrategyActivity;
import nl.samenspraak.draft.StrategyId;

/** The text in preparation changed, or is there no more. */
public record PreparationChanged(StrategyId strategy) implements StrategyActivity {}
