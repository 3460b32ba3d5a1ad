package nl.samenspraak.discussion;

import nl.samenspraak.draft.StrategyActivity;
import nl.samenspraak.draft.StrategyId;

/** Questions that name nobody go to another contact from now on. */
public record DefaultContactChosen(StrategyId strategy) implements StrategyActivity {}
