package nl.samenspraak.inviting;

import java.time.Instant;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Role;

/** What whoever opens an invitation reads before accepting it. {@code used} is true when they accepted it before. */
public record Letter(
        String strategy,
        String address,
        OrganisationId organisation,
        Role role,
        PersonId by,
        Instant validUntil,
        boolean used) {}
