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
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.WordingId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.RoundId;
import org.jspecify.annotations.Nullable;

/** A conversation at a paragraph, about the wording it had then. Who started it stands on its opening comment. */
@Entity
class CommentThread {

    @EmbeddedId
    private ThreadId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private StrategyId strategy;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "round"))
    private RoundId round;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "paragraph"))
    private ParagraphId paragraph;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "wording"))
    private WordingId wording;

    @Enumerated(EnumType.STRING)
    private ThreadKind kind;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "contact"))
    private @Nullable PersonId contact;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "closed_by"))
    private @Nullable PersonId closedBy;

    private @Nullable Instant closedAt;
    private @Nullable String closingReason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "pinned_by"))
    private @Nullable PersonId pinnedBy;

    private @Nullable Instant pinnedAt;

    protected CommentThread() {}

    CommentThread(Participant by, Passage passage, ThreadKind kind) {
        by.requireVoice();
        this.id = ThreadId.create();
        this.strategy = by.strategy();
        this.round = by.round();
        this.paragraph = passage.paragraph();
        this.wording = passage.wording();
        this.kind = kind;
    }

    Comment open(Participant by, Opening opening, UUID submission, Instant at) {
        return new Comment(id, Said.OPENING, by, opening.text(), submission, at)
                .proposing(opening.proposal().map(ProposedWording::markdown));
    }

    Comment reply(Participant by, CommentText text, UUID submission, Instant at) {
        by.requireVoice();
        requireOpen();
        return new Comment(id, Said.REPLY, by, text.text(), submission, at);
    }

    Comment answer(Participant by, CommentText text, UUID submission, Instant at) {
        by.requireAnswering();
        requireQuestion();
        requireOpen();
        return new Comment(id, Said.ANSWER, by, text.text(), submission, at);
    }

    void requireOpen() {
        if (closedAt != null) throw new ThreadClosed();
    }

    void assign(@Nullable PersonId contact) {
        requireQuestion();
        this.contact = contact;
    }

    /** Whether it was open until now; the first to close it stays the one who did. */
    boolean close(Participant by, Reason reason, Instant at) {
        by.requireKernteam();
        if (closedAt != null) return false;
        closedBy = by.person();
        closedAt = at;
        closingReason = reason.text();
        return true;
    }

    boolean reopen(Participant by) {
        by.requireKernteam();
        if (closedAt == null) return false;
        closedBy = null;
        closedAt = null;
        closingReason = null;
        return true;
    }

    boolean pin(Participant by, Instant at) {
        by.requireKernteam();
        if (pinnedAt != null) return false;
        pinnedBy = by.person();
        pinnedAt = at;
        return true;
    }

    boolean unpin(Participant by) {
        by.requireKernteam();
        if (pinnedAt == null) return false;
        pinnedBy = null;
        pinnedAt = null;
        return true;
    }

    private void requireQuestion() {
        if (kind != ThreadKind.QUESTION) throw new NotAQuestion();
    }

    ThreadId id() {
        return id;
    }

    StrategyId strategy() {
        return strategy;
    }

    RoundId round() {
        return round;
    }

    ParagraphId paragraph() {
        return paragraph;
    }

    WordingId wording() {
        return wording;
    }

    ThreadKind kind() {
        return kind;
    }

    Optional<PersonId> contact() {
        return Optional.ofNullable(contact);
    }

    Optional<PersonId> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    String closingReason() {
        return closingReason == null ? "" : closingReason;
    }

    Optional<Instant> pinnedAt() {
        return Optional.ofNullable(pinnedAt);
    }
}
