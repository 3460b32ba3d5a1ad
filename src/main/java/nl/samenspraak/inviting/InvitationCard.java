package nl.samenspraak.inviting;

import java.time.Instant;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Role;

/** What the kernteam sees of an invitation; its link is not in it. */
public record InvitationCard(
        InvitationId id,
        String address,
        String name,
        OrganisationId organisation,
        Role role,
        InvitationState state,
        Delivery delivery,
        PersonId by,
        Instant at,
        Instant validUntil) {}
