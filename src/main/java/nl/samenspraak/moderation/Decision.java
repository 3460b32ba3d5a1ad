package nl.samenspraak.moderation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.discussion.Whereabouts;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.RoundId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One decision; never changed or deleted after, so that the account stays whole. */
@Entity
@Immutable
class Decision implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "round"))
    private RoundId round;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "paragraph"))
    private ParagraphId paragraph;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "thread"))
    private ThreadId thread;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "comment"))
    private @Nullable CommentId comment;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String reason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "decided_by"))
    private PersonId decidedBy;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    private Instant decidedAt;

    /** Of a review: what was said later was not on the page of who looked. */
    private @Nullable Instant seenUntil;

    @Transient
    private boolean fresh;

    protected Decision() {}

    Decision(
            DecisionKind kind,
            Whereabouts where,
            @Nullable CommentId comment,
            String reason,
            Participant by,
            Instant at) {
        by.requireKernteam();
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.round = where.round();
        this.paragraph = where.paragraph();
        this.thread = where.thread();
        this.comment = comment;
        this.reason = reason;
        this.decidedBy = by.person();
        this.organisation = by.organisation();
        this.decidedAt = at;
        this.fresh = true;
    }

    /** Of one comment, or of all that was said in the conversation until then. */
    static Decision review(
            Whereabouts where, @Nullable CommentId comment, Instant seenUntil, Participant by, Instant at) {
        var review = new Decision(DecisionKind.REVIEW, where, comment, "", by, at);
        review.seenUntil = seenUntil;
        return review;
    }

    DecisionKind kind() {
        return kind;
    }

    ParagraphId paragraph() {
        return paragraph;
    }

    ThreadId thread() {
        return thread;
    }

    @Nullable
    CommentId comment() {
        return comment;
    }

    String reason() {
        return reason;
    }

    PersonId decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
