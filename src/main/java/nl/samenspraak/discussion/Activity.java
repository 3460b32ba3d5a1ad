package nl.samenspraak.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.people.OrganisationId;

/** What a round's conversations add up to; hidden and withdrawn comments are not counted. */
public record Activity(
        long comments,
        Map<ThreadKind, Long> threads,
        List<ByParagraph> paragraphs,
        List<ByOrganisation> organisations) {

    /** {@code organisations} is how many spoke there. */
    public record ByParagraph(ParagraphId paragraph, long comments, long organisations) {}

    /** Also of who only agreed with others; {@code lastAt} is when they last did either. */
    public record ByOrganisation(OrganisationId organisation, long comments, Instant lastAt) {

        ByOrganisation and(ByOrganisation other) {
            return new ByOrganisation(
                    organisation, comments + other.comments, lastAt.isAfter(other.lastAt) ? lastAt : other.lastAt);
        }
    }

    /** What came after some moment. */
    public record Fresh(long comments, long threads, long answers, long organisations) {}

    record ByKind(ThreadKind kind, long threads) {}
}
