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

    protected Position() {}

    Position(Participant by, ParagraphId paragraph) {
        this.id = UUID.randomUUID();
        this.round = by.round();
        this.paragraph = paragraph;
        this.organisation = by.organisation();
    }

    StandTaken take(Stand stand, WordingId on, Participant by, UUID submission, Instant at) {
        by.requireRepresentative();
        return new StandTaken(submission, this, ++number, on, stand, by.person(), at);
    }

    ParagraphId paragraph() {
        return paragraph;
    }

    OrganisationId organisation() {
        return organisation;
    }
}
