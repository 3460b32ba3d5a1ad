package nl.samenspraak.discussion;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.Limited;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do afterwards with comments: say theirs differently or take it back, agree with those of others. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class OwnWords {

    private final Rounds rounds;
    private final Drafts drafts;
    private final CommentThreadRepository threads;
    private final CommentRepository comments;
    private final EditionRepository editions;
    private final AgreementRepository agreements;
    private final ApplicationEventPublisher events;

    OwnWords(
            Rounds rounds,
            Drafts drafts,
            CommentThreadRepository threads,
            CommentRepository comments,
            EditionRepository editions,
            AgreementRepository agreements,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.threads = threads;
        this.comments = comments;
        this.editions = editions;
        this.agreements = agreements;
        this.events = events;
    }

    /** Says one's own comment differently; what it said before stays to be read. The same words change nothing. */
    @Limited("submissions")
    public void edit(CommentId id, CommentText text) {
        edit(id, text.text(), Optional.empty());
    }

    /** Says one's own wording proposal differently. */
    @Limited("submissions")
    public void edit(CommentId id, ProposedWording proposal, Optional<CommentText> explanation) {
        edit(id, explanation.map(CommentText::text).orElse(""), Optional.of(proposal));
    }

    /** Takes one's own comment back; a trace and the replies to it stay. */
    public void withdraw(CommentId id) {
        var by = participant(id);
        var thread = alone(id);
        comment(id).withdraw(by, by.inTime(rounds.now()));
        changed(thread, id);
    }

    /** Says that one's own organisation agrees; it counts once, whoever of it says so. */
    @Limited("submissions")
    public void agree(CommentId id) {
        var by = participant(id);
        var thread = alone(id);
        thread.requireOpen();
        var agreement = comment(id).agree(by, by.inTime(rounds.now()));
        if (agreements.existsByCommentAndOrganisation(id, by.organisation())) return;
        agreements.save(agreement);
        changed(thread, id);
    }

    public void stopAgreeing(CommentId id) {
        var by = participant(id);
        var thread = alone(id);
        thread.requireOpen();
        comment(id).agree(by, by.inTime(rounds.now()));
        agreements.deleteByCommentAndOrganisation(id, by.organisation());
        changed(thread, id);
    }

    private void edit(CommentId id, String text, Optional<ProposedWording> proposal) {
        var by = participant(id);
        var thread = alone(id);
        thread.requireOpen();
        var comment = comment(id);
        if (comment.says(text, proposal)) return;
        if (proposal.map(ProposedWording::markdown).equals(present(by, thread))) throw new SameWording();
        editions.save(comment.edit(by, text, proposal, by.inTime(rounds.now())));
        changed(thread, id);
    }

    private Optional<String> present(Participant by, CommentThread thread) {
        var wording = thread.wording();
        return Optional.ofNullable(
                        drafts.wordings(by.strategy(), List.of(wording)).get(wording))
                .map(Block::markdown);
    }

    private void changed(CommentThread thread, CommentId id) {
        events.publishEvent(new CommentChanged(thread.round(), thread.paragraph(), thread.id(), id));
    }

    private Participant participant(CommentId id) {
        return rounds.participant(
                comments.threadOf(id).flatMap(threads::roundOf).orElseThrow(NotFound::new));
    }

    private CommentThread alone(CommentId id) {
        return comments.threadOf(id).flatMap(threads::alone).orElseThrow(NotFound::new);
    }

    private Comment comment(CommentId id) {
        return comments.findById(id).orElseThrow(NotFound::new);
    }
}
