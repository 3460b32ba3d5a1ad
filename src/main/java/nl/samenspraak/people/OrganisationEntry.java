package nl.samenspraak.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An organisation as who looks after it sees it: with when it stopped, by whom, into which it merged, what it was called
 * before, the last of that first, and whether they may change it.
 */
public record OrganisationEntry(
        OrganisationCard card,
        Optional<Instant> retiredAt,
        Optional<PersonId> retiredBy,
        Optional<OrganisationId> mergedInto,
        List<CalledBefore> before,
        boolean mayChange) {}
