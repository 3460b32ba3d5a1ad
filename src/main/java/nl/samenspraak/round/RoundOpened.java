package nl.samenspraak.round;

import nl.samenspraak.draft.StrategyActivity;
import nl.samenspraak.draft.StrategyId;

/** A round was opened. */
public record RoundOpened(StrategyId strategy, RoundId round) implements RoundActivity, StrategyActivity {}
