package nl.samenspraak.discussion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.RoundClosed;
import org.jspecify.annotations.Nullable;

/** What one person said for their organisation. What is hidden or withdrawn stays stored and leaves a trace. */
@Entity
class Comment {

    @EmbeddedId
    private CommentId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "thread"))
    private ThreadId thread;

    @Enumerated(EnumType.STRING)
    private Said said;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    private String text;
    private @Nullable String proposal;
    private UUID submission;
    private Instant postedAt;
    private @Nullable Instant editedAt;
    private @Nullable Instant withdrawnAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "hidden_by"))
    private @Nullable PersonId hiddenBy;

    private @Nullable Instant hiddenAt;
    private @Nullable String hiddenReason;

    protected Comment() {}

    Comment(ThreadId thread, Said said, Participant by, String text, UUID submission, Instant at) {
        this.id = CommentId.create();
        this.thread = thread;
        this.said = said;
        this.person = by.person();
        this.organisation = by.organisation();
        this.text = text;
        this.submission = submission;
        this.postedAt = at;
    }

    Comment proposing(Optional<String> wording) {
        proposal = wording.orElse(null);
        return this;
    }

    /** Says it differently; what it said until now is returned, to be kept. */
    Edition edit(Participant by, String words, Optional<ProposedWording> wording, Instant at) {
        requireOwn(by);
        if (wording.isPresent() != (proposal != null))
            throw new IllegalArgumentException("Only a wording proposal keeps having a wording");
        if (words.isEmpty() && proposal == null) throw new EmptyComment();
        var before = new Edition(id, text, proposal, editedAt == null ? postedAt : editedAt, at);
        text = words;
        proposal = wording.map(ProposedWording::markdown).orElse(null);
        editedAt = at;
        return before;
    }

    boolean says(String words, Optional<ProposedWording> wording) {
        return text.equals(words)
                && Objects.equals(
                        proposal, wording.map(ProposedWording::markdown).orElse(null));
    }

    void withdraw(Participant by, Instant at) {
        requireOwn(by);
        withdrawnAt = at;
    }

    Agreement agree(Participant by, Instant at) {
        by.requireVoice();
        if (!by.roundIsOpen()) throw new RoundClosed();
        requireVisible();
        if (by.organisation().equals(organisation)) throw new OwnComment();
        return new Agreement(id, by, at);
    }

    /** Whether it was visible until now. */
    boolean hide(Participant by, Reason reason, Instant at) {
        by.requireKernteam();
        if (hiddenAt != null) return false;
        hiddenBy = by.person();
        hiddenAt = at;
        hiddenReason = reason.text();
        return true;
    }

    boolean restore(Participant by) {
        by.requireKernteam();
        if (hiddenAt == null) return false;
        hiddenBy = null;
        hiddenAt = null;
        hiddenReason = null;
        return true;
    }

    private void requireOwn(Participant by) {
        by.requireVoice();
        if (!by.person().equals(person)) throw new NotYourComment();
        requireVisible();
    }

    private void requireVisible() {
        if (withdrawnAt != null) throw new CommentWithdrawn();
        if (hiddenAt != null) throw new CommentHidden();
    }

    /** Whether this person may see its words: withdrawn words nobody, hidden words the kernteam and who wrote them. */
    boolean isReadableBy(Participant reader) {
        if (withdrawnAt != null) return false;
        return hiddenAt == null || reader.isKernteam() || reader.person().equals(person);
    }

    Optional<Trace> trace(Participant reader) {
        if (withdrawnAt != null) return Optional.of(new Trace(Trace.Kind.WITHDRAWN, withdrawnAt, ""));
        if (hiddenAt == null) return Optional.empty();
        var reason = isReadableBy(reader) && hiddenReason != null ? hiddenReason : "";
        return Optional.of(new Trace(Trace.Kind.HIDDEN, hiddenAt, reason));
    }

    boolean countsAsAnswer() {
        return said == Said.ANSWER && withdrawnAt == null && hiddenAt == null;
    }

    CommentId id() {
        return id;
    }

    ThreadId thread() {
        return thread;
    }

    Said said() {
        return said;
    }

    PersonId person() {
        return person;
    }

    OrganisationId organisation() {
        return organisation;
    }

    String text() {
        return text;
    }

    Optional<String> proposal() {
        return Optional.ofNullable(proposal);
    }

    Instant postedAt() {
        return postedAt;
    }

    Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }
}
