package nl.samenspraak.round;

import nl.samenspraak.draft.StrategyActivity;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.HouseActivity;
import nl.samenspraak.people.PersonId;

/** Somebody takes part in another way: added, ended, or speaking for another organisation. */
public record ParticipationChanged(StrategyId strategy, PersonId person) implements StrategyActivity, HouseActivity {}
