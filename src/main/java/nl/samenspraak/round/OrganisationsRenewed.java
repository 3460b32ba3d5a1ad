package nl.samenspraak.round;

import nl.samenspraak.draft.StrategyActivity;
import nl.samenspraak.draft.StrategyId;

/** An organisation that takes part looks different, stopped, came back or merged. */
public record OrganisationsRenewed(StrategyId strategy, RoundId round) implements RoundActivity, StrategyActivity {}
