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

    protected AmbitionVerdict() {}

    AmbitionVerdict(Participant by) {
        this.id = UUID.randomUUID();
        this.round = by.round();
        this.organisation = by.organisation();
    }

    VerdictGiven give(Verdict verdict, Participant by, UUID submission, Instant at) {
        by.requireRepresentative();
        return new VerdictGiven(submission, this, ++number, verdict, by.person(), at);
    }

    OrganisationId organisation() {
        return organisation;
    }
}
