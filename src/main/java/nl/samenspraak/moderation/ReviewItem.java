package nl.samenspraak.moderation;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.discussion.RecentComment;

/** A comment, and when its conversation was last looked at if that was. */
public record ReviewItem(RecentComment said, Optional<Instant> reviewedAt) {

    /** Whether somebody of the kernteam looked at it as it is now. */
    public boolean isReviewed() {
        var comment = said.comment();
        var written = comment.editedAt().orElse(comment.at());
        return reviewedAt.filter(at -> !at.isBefore(written)).isPresent();
    }
}
