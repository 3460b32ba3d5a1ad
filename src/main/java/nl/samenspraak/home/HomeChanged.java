package nl.samenspraak.home;

import nl.samenspraak.draft.StrategyActivity;
import nl.samenspraak.draft.StrategyId;

/** Something on the home page of a strategy changed. */
public record HomeChanged(StrategyId strategy) implements StrategyActivity {}
