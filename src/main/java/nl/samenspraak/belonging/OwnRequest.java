package nl.samenspraak.belonging;

import java.time.Instant;
import java.util.List;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Role;

/** What somebody sees of their own request: whether it waits or was declined, why, and whom they can ask. */
public record OwnRequest(
        JoinRequestId id,
        StrategyId strategy,
        String strategyName,
        OrganisationId organisation,
        Role role,
        boolean waits,
        Instant at,
        String reason,
        List<PersonId> kernteam) {}
