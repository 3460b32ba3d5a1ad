package nl.samenspraak.round;

import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;

/** By this somebody may yet come to take part for an organisation in a strategy. */
public record WayIn(OrganisationId organisation, StrategyId strategy, Kind kind) {

    /** The values are part of the keys {@code enrolling.way.*} in the message bundles. */
    public enum Kind {
        INVITATION,
        RULE,
        REQUEST
    }
}
