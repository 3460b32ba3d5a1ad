package nl.samenspraak.moderation.ui;

import java.util.function.Predicate;
import nl.samenspraak.discussion.ThreadKind;
import nl.samenspraak.moderation.ReviewItem;

/** Which comments are listed. */
enum ReviewFilter {
    TO_REVIEW(item -> !item.isReviewed()),
    ALL(item -> true),
    QUESTIONS(item -> item.said().kind() == ThreadKind.QUESTION),
    TRACES(item -> item.said().comment().trace().isPresent());

    private final Predicate<ReviewItem> passes;

    ReviewFilter(Predicate<ReviewItem> passes) {
        this.passes = passes;
    }

    boolean passes(ReviewItem item) {
        return passes.test(item);
    }
}
