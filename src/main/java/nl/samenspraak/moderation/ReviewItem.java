package nl.samenspraak.moderation;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.discussion.CommentDetail;
import nl.samenspraak.discussion.RecentComment;

/** A comment, and until which moment it or its conversation was looked at, if either was. */
public record ReviewItem(RecentComment said, Optional<Instant> reviewedAt) {

    /** Whether somebody of the kernteam looked at it as it is now. */
    public boolean isReviewed() {
        return isReviewed(said.comment(), reviewedAt);
    }

    static boolean isReviewed(CommentDetail comment, Optional<Instant> reviewedAt) {
        return reviewedAt.filter(at -> !at.isBefore(lastWritten(comment))).isPresent();
    }

    /** When the words became what they are. */
    public static Instant lastWritten(CommentDetail comment) {
        return comment.editedAt().orElse(comment.at());
    }
}
