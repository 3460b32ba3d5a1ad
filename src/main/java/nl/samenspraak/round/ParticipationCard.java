package nl.samenspraak.round;

import java.time.Instant;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;

/** Who takes part, for whom and as what. */
public record ParticipationCard(PersonId person, OrganisationId organisation, Role role, Instant since) {}
