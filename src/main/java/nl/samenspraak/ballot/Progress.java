package nl.samenspraak.ballot;

import java.time.Instant;
import nl.samenspraak.people.OrganisationId;

/**
 * How far an organisation is in a round: on how many action points it took a position, how many answers on the ambition
 * it gave (0 or 1), how many missing points of its own stand, and when it last did one of
 * these or supported the point of another.
 */
public record Progress(
        OrganisationId organisation, long positions, long ambitions, long missingPoints, Instant lastActivity) {

    public boolean ambitionAnswered() {
        return ambitions > 0;
    }

    Progress and(Progress other) {
        return new Progress(
                organisation,
                positions + other.positions,
                ambitions + other.ambitions,
                missingPoints + other.missingPoints,
                lastActivity.isAfter(other.lastActivity) ? lastActivity : other.lastActivity);
    }
}
