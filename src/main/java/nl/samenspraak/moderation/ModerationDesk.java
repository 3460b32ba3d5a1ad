package nl.samenspraak.moderation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.discussion.Chair;
import nl.samenspraak.discussion.CommentDetail;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.discussion.RecentComment;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.discussion.Whereabouts;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.People;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the kernteam keeps order in a round, and keeps account of what it decided. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class ModerationDesk {

    private final Rounds rounds;
    private final Conversations conversations;
    private final Chair chair;
    private final People people;
    private final DecisionRepository decisions;
    private final ApplicationEventPublisher events;

    ModerationDesk(
            Rounds rounds,
            Conversations conversations,
            Chair chair,
            People people,
            DecisionRepository decisions,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.conversations = conversations;
        this.chair = chair;
        this.people = people;
        this.decisions = decisions;
        this.events = events;
    }

    /** Hides a comment; its writer reads the reason. */
    public void hide(CommentId id, Reason reason) {
        var where = conversations.find(id);
        if (chair.hide(id, reason)) note(DecisionKind.HIDE, where, id, reason.text());
    }

    public void restore(CommentId id) {
        var where = conversations.find(id);
        if (chair.restore(id)) note(DecisionKind.RESTORE, where, id, "");
    }

    /** Closes a conversation; everybody reads the reason. */
    public void close(ThreadId id, Reason reason) {
        var where = conversations.find(id);
        if (chair.close(id, reason)) note(DecisionKind.CLOSE, where, null, reason.text());
    }

    public void reopen(ThreadId id) {
        var where = conversations.find(id);
        if (chair.reopen(id)) note(DecisionKind.REOPEN, where, null, "");
    }

    public void pin(ThreadId id) {
        var where = conversations.find(id);
        if (chair.pin(id)) note(DecisionKind.PIN, where, null, "");
    }

    public void unpin(ThreadId id) {
        var where = conversations.find(id);
        if (chair.unpin(id)) note(DecisionKind.UNPIN, where, null, "");
    }

    /**
     * Notes that what was said or changed in a conversation until that moment was looked at: the moment of the last that
     * was on the page, so that what came meanwhile is looked at too. A moment that is still to come counts as now.
     */
    public void review(ThreadId id, Instant seenUntil) {
        review(conversations.find(id), null, seenUntil);
    }

    /** The same of one comment alone: what else was said in its conversation may not have been in sight. */
    public void reviewComment(CommentId id, Instant seenUntil) {
        review(conversations.find(id), id, seenUntil);
    }

    private void review(Whereabouts where, @Nullable CommentId comment, Instant seenUntil) {
        var by = rounds.participant(where.round());
        var now = rounds.now();
        decisions.save(Decision.review(where, comment, seenUntil.isAfter(now) ? now : seenUntil, by, now));
        events.publishEvent(new ThreadReviewed(where.round(), where.thread()));
    }

    /** The newest decisions of a round, the newest first, at most {@code most}; reviews left out. */
    @Transactional(readOnly = true)
    public List<DecisionCard> decisions(RoundId round, int most) {
        rounds.participant(round).requireKernteam();
        var found = decisions.latest(round, Limit.of(Math.max(most, 1)));
        var names =
                people.cards(found.stream().map(Decision::decidedBy).distinct().toList());
        return found.stream()
                .map(one -> new DecisionCard(
                        one.kind(),
                        one.paragraph(),
                        one.thread(),
                        Optional.ofNullable(one.comment()),
                        one.reason(),
                        Objects.requireNonNull(names.get(one.decidedBy())),
                        one.decidedAt()))
                .toList();
    }

    /** The newest that was said in a round, the newest first, at most {@code most}. */
    @Transactional(readOnly = true)
    public List<ReviewItem> latest(RoundId round, int most) {
        rounds.participant(round).requireKernteam();
        var said = conversations.latest(round, most);
        var lookedAt = lookedAt(
                said.stream().map(RecentComment::thread).distinct().toList(),
                said.stream().map(one -> one.comment().id()).toList());
        return said.stream()
                .map(one -> new ReviewItem(
                        one, lookedAt.until(one.thread(), one.comment().id())))
                .toList();
    }

    /** Which of these conversations somebody of the kernteam looked at, all of them as they are here. */
    @Transactional(readOnly = true)
    public Set<ThreadId> reviewed(RoundId round, List<ThreadDetail> threads) {
        rounds.participant(round).requireKernteam();
        var comments = threads.stream()
                .flatMap(thread -> thread.comments().stream())
                .map(CommentDetail::id)
                .toList();
        var lookedAt = lookedAt(threads.stream().map(ThreadDetail::id).toList(), comments);
        return threads.stream().filter(lookedAt::covers).map(ThreadDetail::id).collect(toSet());
    }

    private LookedAt lookedAt(List<ThreadId> threads, List<CommentId> comments) {
        return new LookedAt(
                decisions.reviewed(threads).stream().collect(toMap(Reviewed::thread, Reviewed::at)),
                decisions.reviewedComments(comments).stream()
                        .collect(toMap(ReviewedComment::comment, ReviewedComment::at)));
    }

    private void note(DecisionKind kind, Whereabouts where, @Nullable CommentId comment, String reason) {
        var by = rounds.participant(where.round());
        decisions.save(new Decision(kind, where, comment, reason, by, rounds.now()));
    }
}
