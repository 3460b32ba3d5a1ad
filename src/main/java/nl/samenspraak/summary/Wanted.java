package nl.samenspraak.summary;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.people.OrganisationId;

/** Which contributions one wants to see: those after one moment and before another, of everybody or one organisation. */
public record Wanted(
        Optional<OrganisationId> organisation, Optional<Contribution.What> what, Instant after, Instant before) {

    public static final Wanted ALL =
            new Wanted(Optional.empty(), Optional.empty(), Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));

    boolean wants(Contribution.What sort) {
        return what.isEmpty() || what.get() == sort;
    }

    boolean wants(OrganisationId by, Instant at) {
        return (organisation.isEmpty() || organisation.get().equals(by)) && at.isAfter(after) && at.isBefore(before);
    }
}
