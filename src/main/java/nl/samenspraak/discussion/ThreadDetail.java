package nl.samenspraak.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.people.PersonCard;

/**
 * A conversation as one person may see it, its opening first. {@code before} is the wording that a wording proposal
 * proposes to change; {@code contact} is who a question waits for.
 */
public record ThreadDetail(
        ThreadId id,
        ThreadKind kind,
        Optional<String> before,
        Optional<PersonCard> contact,
        Optional<Closing> closing,
        Optional<Instant> pinnedAt,
        boolean answered,
        List<CommentDetail> comments) {

    /** Who closed a conversation, when, and why. */
    public record Closing(String by, Instant at, String reason) {}

    public CommentDetail opening() {
        return comments.getFirst();
    }

    /** A question that still waits for its official answer. */
    public boolean waits() {
        return kind == ThreadKind.QUESTION
                && !answered
                && closing.isEmpty()
                && opening().trace().isEmpty();
    }
}
