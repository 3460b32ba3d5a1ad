package nl.samenspraak.ballot;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.EditedMeanwhile;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.RoundId;
import org.jspecify.annotations.Nullable;

/** What an organisation misses in the draft; the wording with the highest number holds. */
@Entity
class MissingPoint {

    @EmbeddedId
    private MissingPointId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "round"))
    private RoundId round;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    private int number;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "withdrawn_by"))
    private @Nullable PersonId withdrawnBy;

    private @Nullable Instant withdrawnAt;

    protected MissingPoint() {}

    MissingPoint(Participant by) {
        this.id = MissingPointId.create();
        this.round = by.round();
        this.organisation = by.organisation();
    }

    /** {@code seen} is the number of the text it is written over; refused when somebody wrote another meanwhile. */
    MissingPointWording word(MissingText text, int seen, Participant by, UUID submission, Instant at) {
        requireOwn(by);
        EditedMeanwhile.unless(seen, number);
        return new MissingPointWording(submission, this, ++number, text, by.person(), at);
    }

    void withdraw(Participant by, Instant at) {
        requireOwn(by);
        withdrawnBy = by.person();
        withdrawnAt = at;
    }

    MissingPointSupport support(Participant by, Instant at) {
        by.requireRepresentative();
        if (withdrawnAt != null) throw new MissingPointWithdrawn();
        if (by.organisation().equals(organisation)) throw new OwnMissingPoint();
        return new MissingPointSupport(id, by.organisation(), by.person(), at);
    }

    private void requireOwn(Participant by) {
        by.requireRepresentative();
        if (!by.organisation().equals(organisation)) throw new NotYourMissingPoint();
        if (withdrawnAt != null) throw new MissingPointWithdrawn();
    }

    MissingPointId id() {
        return id;
    }

    RoundId round() {
        return round;
    }

    OrganisationId organisation() {
        return organisation;
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
