package nl.samenspraak.round;

import java.util.List;
import nl.samenspraak.people.OrganisationId;

/**
 * What waits for people of an organisation before any of them came: it makes the organisation the concern of that strategy's
 * kernteam. The modules that keep it depend on this one, so they answer here.
 */
public interface WaysIn {

    /** Each that is open for this organisation, in every strategy; these go along when it merges. */
    List<WayIn> to(OrganisationId organisation);

    /** The same for all organisations, at least one of each kind per organisation and strategy. */
    List<WayIn> all();
}
