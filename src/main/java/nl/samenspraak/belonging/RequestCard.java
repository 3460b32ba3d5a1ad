package nl.samenspraak.belonging;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RuleId;

/**
 * What the kernteam sees of somebody who asks to take part; {@code reason} is filled after a no. Whose access was stopped can
 * only be told no.
 */
public record RequestCard(
        JoinRequestId id,
        PersonId person,
        OrganisationId organisation,
        Role role,
        RuleId rule,
        RequestState state,
        Instant at,
        Optional<PersonId> decidedBy,
        Optional<Instant> decidedAt,
        String reason,
        boolean shutOut) {}
