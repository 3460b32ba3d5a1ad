package nl.samenspraak.discussion;

import java.util.function.Predicate;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the kernteam does to keep order. Each says whether something changed: who comes second changes nothing. Called by
 * module moderation, which keeps the account of it; pages call that one.
 */
@Service
@SignedIn
@Transactional
public class Chair {

    private final Rounds rounds;
    private final CommentThreadRepository threads;
    private final CommentRepository comments;
    private final ApplicationEventPublisher events;

    Chair(
            Rounds rounds,
            CommentThreadRepository threads,
            CommentRepository comments,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.threads = threads;
        this.comments = comments;
        this.events = events;
    }

    /** Hides a comment from all but its writer and the kernteam; a dated trace stays in its place. */
    public boolean hide(CommentId id, Reason reason) {
        var by = participant(threadOf(id));
        return onComment(id, comment -> comment.hide(by, reason, rounds.now()));
    }

    public boolean restore(CommentId id) {
        var by = participant(threadOf(id));
        return onComment(id, comment -> comment.restore(by));
    }

    public boolean close(ThreadId id, Reason reason) {
        var by = participant(id);
        return onThread(id, thread -> thread.close(by, reason, rounds.now()));
    }

    public boolean reopen(ThreadId id) {
        var by = participant(id);
        return onThread(id, thread -> thread.reopen(by));
    }

    /** Keeps a conversation at the top of its paragraph. */
    public boolean pin(ThreadId id) {
        var by = participant(id);
        return onThread(id, thread -> thread.pin(by, rounds.now()));
    }

    public boolean unpin(ThreadId id) {
        var by = participant(id);
        return onThread(id, thread -> thread.unpin(by));
    }

    private boolean onThread(ThreadId id, Predicate<CommentThread> act) {
        var thread = threads.alone(id).orElseThrow(NotFound::new);
        var changed = act.test(thread);
        if (changed) events.publishEvent(new ThreadChanged(thread.round(), thread.paragraph(), id));
        return changed;
    }

    private boolean onComment(CommentId id, Predicate<Comment> act) {
        var thread = threads.alone(threadOf(id)).orElseThrow(NotFound::new);
        var changed = act.test(comments.findById(id).orElseThrow(NotFound::new));
        if (changed) events.publishEvent(new CommentChanged(thread.round(), thread.paragraph(), thread.id(), id));
        return changed;
    }

    private ThreadId threadOf(CommentId id) {
        return comments.threadOf(id).orElseThrow(NotFound::new);
    }

    private Participant participant(ThreadId id) {
        return rounds.participant(threads.roundOf(id).orElseThrow(NotFound::new));
    }
}
