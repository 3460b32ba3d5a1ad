package nl.samenspraak.moderation;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.discussion.ThreadId;

/** Until which moment conversations were looked at, and comments by themselves. */
record LookedAt(Map<ThreadId, Instant> conversations, Map<CommentId, Instant> comments) {

    Optional<Instant> until(ThreadId thread, CommentId comment) {
        return Stream.of(conversations.get(thread), comments.get(comment))
                .flatMap(Stream::ofNullable)
                .max(naturalOrder());
    }

    /** Whether all of it was, as it is now. */
    boolean covers(ThreadDetail thread) {
        return thread.comments().stream()
                .allMatch(comment -> ReviewItem.isReviewed(comment, until(thread.id(), comment.id())));
    }
}
