package nl.samenspraak.inviting;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.PresentPart;
import nl.samenspraak.round.Role;

/**
 * What whoever opens an invitation reads before accepting it. {@code present} is how they take part already for that
 * organisation; {@code used} is true when they accepted it before.
 */
public record Letter(
        String strategy,
        String address,
        OrganisationId organisation,
        Role role,
        PersonId by,
        Instant validUntil,
        Optional<PresentPart> present,
        boolean used) {}
