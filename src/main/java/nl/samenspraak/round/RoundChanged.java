package nl.samenspraak.round;

import nl.samenspraak.draft.StrategyActivity;
import nl.samenspraak.draft.StrategyId;

/** A round's closing time, questions or extensions changed, or it was closed. */
public record RoundChanged(StrategyId strategy, RoundId round) implements RoundActivity, StrategyActivity {}
