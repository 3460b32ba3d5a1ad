package nl.samenspraak.inviting;

import nl.samenspraak.draft.StrategyActivity;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.HouseActivity;

/** An invitation was made, sent, seen, accepted or withdrawn. */
public record InvitationsChanged(StrategyId strategy) implements StrategyActivity, HouseActivity {}
