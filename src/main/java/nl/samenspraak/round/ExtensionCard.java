package nl.samenspraak.round;

import java.time.Instant;
import nl.samenspraak.people.OrganisationId;

/** An organisation that may write until its own moment. */
public record ExtensionCard(OrganisationId organisation, Instant until) {}
