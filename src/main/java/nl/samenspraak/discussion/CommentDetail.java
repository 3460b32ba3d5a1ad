package nl.samenspraak.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;

/**
 * A comment as one person may see it: without words where a {@link Trace} stands that is not theirs to look behind.
 * {@code agreeing} names the other organisations that agree; {@code mine}: I wrote it; {@code ours}: my organisation did.
 */
public record CommentDetail(
        CommentId id,
        Said said,
        PersonCard person,
        OrganisationCard organisation,
        String text,
        Optional<String> proposal,
        Instant at,
        Optional<Instant> editedAt,
        Optional<Trace> trace,
        List<String> agreeing,
        boolean agreedByUs,
        boolean mine,
        boolean ours) {

    public boolean isOfficial() {
        return said == Said.ANSWER;
    }
}
