package nl.samenspraak.ballot;

import java.time.Instant;
import nl.samenspraak.people.OrganisationId;

/** Where one organisation stands on an action point, for counting. */
public record Standing(OrganisationId organisation, Choice choice, Commitment commitment, Instant at) {}
