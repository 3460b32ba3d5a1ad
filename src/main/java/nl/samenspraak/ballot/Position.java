package nl.samenspraak.ballot;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.WordingId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.RoundId;
import org.jspecify.annotations.Nullable;

/** The one position of an organisation on an action point; the stand with the highest number holds. */
@Entity
class Position {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "round"))
    private RoundId round;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "paragraph"))
    private ParagraphId paragraph;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    private int number;

    /** The position of the organisation it merged into, which is counted instead. */
    @Column(name = "passed_to")
    private @Nullable UUID passedTo;

    protected Position() {}

    Position(Participant by, ParagraphId paragraph) {
        this(by.round(), paragraph, by.organisation());
    }

    private Position(RoundId round, ParagraphId paragraph, OrganisationId organisation) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.paragraph = paragraph;
        this.organisation = organisation;
    }

    StandTaken take(Stand stand, WordingId on, Participant by, UUID submission, Instant at) {
        by.requireRepresentative();
        return new StandTaken(submission, this, ++number, on, stand, by.person(), at);
    }

    /** The same stand for the organisation it merged into: who took it and when stays. */
    StandTaken passOn(StandTaken stand, OrganisationId to) {
        var position = new Position(round, paragraph, to);
        passTo(position);
        return stand.again(position, ++position.number);
    }

    void passTo(Position other) {
        passedTo = other.id;
    }

    ParagraphId paragraph() {
        return paragraph;
    }

    OrganisationId organisation() {
        return organisation;
    }
}
