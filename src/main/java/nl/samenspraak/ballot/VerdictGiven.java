package nl.samenspraak.ballot;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.people.PersonId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What somebody said about the ambition for their organisation at some moment; never changed after. */
@Entity
@Immutable
class VerdictGiven implements Persistable<UUID> {

    @Id
    private UUID submission;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ambition_verdict")
    private AmbitionVerdict ambitionVerdict;

    private int number;

    @Embedded
    private Verdict verdict;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "given_by"))
    private PersonId givenBy;

    private Instant givenAt;

    @Transient
    private boolean fresh;

    protected VerdictGiven() {}

    VerdictGiven(
            UUID submission, AmbitionVerdict ambitionVerdict, int number, Verdict verdict, PersonId by, Instant at) {
        this.submission = submission;
        this.ambitionVerdict = ambitionVerdict;
        this.number = number;
        this.verdict = verdict;
        this.givenBy = by;
        this.givenAt = at;
        this.fresh = true;
    }

    VerdictGiven again(AmbitionVerdict other, int number) {
        return new VerdictGiven(UUID.randomUUID(), other, number, verdict, givenBy, givenAt);
    }

    AmbitionVerdict ambitionVerdict() {
        return ambitionVerdict;
    }

    VerdictCard card() {
        return new VerdictCard(ambitionVerdict.organisation(), number, verdict, givenBy, givenAt);
    }

    @Override
    public UUID getId() {
        return submission;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
