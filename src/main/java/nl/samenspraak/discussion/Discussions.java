package nl.samenspraak.discussion;

import java.util.UUID;
import java.util.function.Predicate;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.Limited;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say at a paragraph. The same submission sent twice is stored once and answers the same. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Discussions {

    private final Rounds rounds;
    private final Drafts drafts;
    private final CommentThreadRepository threads;
    private final CommentRepository comments;
    private final Contacts contacts;
    private final ApplicationEventPublisher events;

    Discussions(
            Rounds rounds,
            Drafts drafts,
            CommentThreadRepository threads,
            CommentRepository comments,
            Contacts contacts,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.threads = threads;
        this.comments = comments;
        this.contacts = contacts;
        this.events = events;
    }

    /** Starts a conversation at a paragraph of the round's version, about the wording it has there. */
    @Limited("submissions")
    public CommentId start(RoundId round, ParagraphId paragraph, Opening opening, UUID submission) {
        var by = rounds.participant(round);
        var sent = comments.sent(submission, by.person());
        if (sent.isPresent()) return sent.get();
        var passage = passage(round, paragraph);
        var thread = new CommentThread(by, passage, opening.kind());
        if (opening.kind() == ThreadKind.QUESTION)
            contacts.forQuestion(by.strategy(), opening.contact()).ifPresent(thread::assign);
        if (opening.proposal().filter(saysTheSame(passage)).isPresent()) throw new SameWording();
        threads.save(thread);
        return post(thread, thread.open(by, opening, submission, by.inTime(rounds.now())));
    }

    @Limited("submissions")
    public CommentId reply(ThreadId id, CommentText text, UUID submission) {
        var by = participant(id);
        var sent = comments.sent(submission, by.person());
        if (sent.isPresent()) return sent.get();
        var thread = alone(id);
        return post(thread, thread.reply(by, text, submission, by.inTime(rounds.now())));
    }

    /** The official answer to a question, by a contact or the kernteam, also after the round closed. */
    @Limited("submissions")
    public CommentId answer(ThreadId id, CommentText text, UUID submission) {
        var by = participant(id);
        var sent = comments.sent(submission, by.person());
        if (sent.isPresent()) return sent.get();
        var thread = alone(id);
        var answer = thread.answer(by, text, submission, by.inTime(rounds.now()));
        events.publishEvent(new QuestionAnswered(thread.round(), thread.paragraph(), id, answer.id()));
        return post(thread, answer);
    }

    private CommentId post(CommentThread thread, Comment comment) {
        comments.save(comment);
        events.publishEvent(new CommentPosted(thread.round(), thread.paragraph(), thread.id(), comment.id()));
        return comment.id();
    }

    private Passage passage(RoundId round, ParagraphId paragraph) {
        return drafts.article(rounds.card(round).draftVersion())
                .passage(paragraph)
                .filter(passage -> !passage.isHeading())
                .orElseThrow(NotFound::new);
    }

    private static Predicate<ProposedWording> saysTheSame(Passage passage) {
        return proposal -> proposal.markdown().equals(passage.block().markdown());
    }

    private Participant participant(ThreadId id) {
        return rounds.participant(threads.roundOf(id).orElseThrow(NotFound::new));
    }

    private CommentThread alone(ThreadId id) {
        return threads.alone(id).orElseThrow(NotFound::new);
    }
}
