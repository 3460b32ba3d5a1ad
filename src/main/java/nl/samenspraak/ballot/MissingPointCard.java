package nl.samenspraak.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;

/**
 * What pages show of a missing point: its latest text, who wrote that and when, since when it is withdrawn if it is, and
 * the other organisations that support it, earliest first. {@code number} counts its texts from 1.
 */
public record MissingPointCard(
        MissingPointId id,
        OrganisationId organisation,
        int number,
        MissingText text,
        PersonId by,
        Instant at,
        Optional<Instant> withdrawnAt,
        List<OrganisationId> supporters) {

    public boolean withdrawn() {
        return withdrawnAt.isPresent();
    }
}
