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
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.WordingId;
import nl.samenspraak.people.PersonId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What somebody said for their organisation at some moment; never changed after. */
@Entity
@Immutable
class StandTaken implements Persistable<UUID> {

    @Id
    private UUID submission;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "position")
    private Position position;

    private int number;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "wording"))
    private WordingId wording;

    @Embedded
    private Stand stand;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "taken_by"))
    private PersonId takenBy;

    private Instant takenAt;

    @Transient
    private boolean fresh;

    protected StandTaken() {}

    StandTaken(
            UUID submission, Position position, int number, WordingId wording, Stand stand, PersonId by, Instant at) {
        this.submission = submission;
        this.position = position;
        this.number = number;
        this.wording = wording;
        this.stand = stand;
        this.takenBy = by;
        this.takenAt = at;
        this.fresh = true;
    }

    ParagraphId actionPoint() {
        return position.paragraph();
    }

    StandTaken again(Position other, int number) {
        return new StandTaken(UUID.randomUUID(), other, number, wording, stand, takenBy, takenAt);
    }

    Position position() {
        return position;
    }

    PositionCard card() {
        return new PositionCard(
                position.paragraph(), wording, position.organisation(), number, stand, takenBy, takenAt);
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
