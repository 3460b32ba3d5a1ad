package nl.samenspraak.audit;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;

/**
 * Which entries one wants to see: from one moment on and before another, and whatever else is given; {@code person} is who
 * did it and {@code about} whom it names.
 */
public record Sought(
        Optional<PersonId> person,
        Optional<PersonId> about,
        Optional<OrganisationId> organisation,
        Optional<String> useCase,
        Optional<Outcome> outcome,
        Instant from,
        Instant before) {

    public static final Sought ALL = new Sought(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Instant.EPOCH,
            Instant.parse("9999-01-01T00:00:00Z"));
}
