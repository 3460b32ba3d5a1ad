package nl.samenspraak.round;

import java.time.Instant;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;

/** What {@code by}, of the kernteam, gave in person: a part in a strategy for an organisation; and when they said so. */
public record ByHand(StrategyId strategy, OrganisationId organisation, Role role, PersonId by, Instant saidAt) {}
