package nl.samenspraak.belonging;

import nl.samenspraak.draft.StrategyActivity;
import nl.samenspraak.draft.StrategyId;

/** A rule was made, changed or ended, or a request was made or decided. */
public record RulesChanged(StrategyId strategy) implements StrategyActivity {}
