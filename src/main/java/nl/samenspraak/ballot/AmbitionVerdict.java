package nl.samenspraak.ballot;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.RoundId;
import org.jspecify.annotations.Nullable;

/** The one answer of an organisation on the ambition; the verdict with the highest number holds. */
@Entity
class AmbitionVerdict {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "round"))
    private RoundId round;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    private int number;

    /** The answer of the organisation it merged into, which is counted instead. */
    @Column(name = "passed_to")
    private @Nullable UUID passedTo;

    protected AmbitionVerdict() {}

    AmbitionVerdict(Participant by) {
        this(by.round(), by.organisation());
    }

    private AmbitionVerdict(RoundId round, OrganisationId organisation) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.organisation = organisation;
    }

    VerdictGiven give(Verdict verdict, Participant by, UUID submission, Instant at) {
        by.requireRepresentative();
        return new VerdictGiven(submission, this, ++number, verdict, by.person(), at);
    }

    /** The same answer for the organisation it merged into: who gave it and when stays. */
    VerdictGiven passOn(VerdictGiven given, OrganisationId to) {
        var verdict = new AmbitionVerdict(round, to);
        passTo(verdict);
        return given.again(verdict, ++verdict.number);
    }

    void passTo(AmbitionVerdict other) {
        passedTo = other.id;
    }

    OrganisationId organisation() {
        return organisation;
    }
}
