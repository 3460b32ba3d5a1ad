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
import java.util.List;
import java.util.UUID;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The text of a missing point as somebody wrote it at some moment; never changed after. */
@Entity
@Immutable
class MissingPointWording implements Persistable<UUID> {

    @Id
    private UUID submission;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "missing_point")
    private MissingPoint missingPoint;

    private int number;

    @Embedded
    private MissingText text;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private Instant writtenAt;

    @Transient
    private boolean fresh;

    protected MissingPointWording() {}

    MissingPointWording(
            UUID submission, MissingPoint missingPoint, int number, MissingText text, PersonId by, Instant at) {
        this.submission = submission;
        this.missingPoint = missingPoint;
        this.number = number;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = at;
        this.fresh = true;
    }

    MissingPointId point() {
        return missingPoint.id();
    }

    MissingPointCard card(List<OrganisationId> supporters) {
        return new MissingPointCard(
                missingPoint.id(),
                missingPoint.organisation(),
                number,
                text,
                writtenBy,
                writtenAt,
                missingPoint.withdrawnAt(),
                supporters);
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
