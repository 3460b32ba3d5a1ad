package nl.samenspraak.round;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

/** More time for one organisation. */
@Entity
class Extension {

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

    private Instant until;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "given_by"))
    private PersonId givenBy;

    private Instant givenAt;

    protected Extension() {}

    Extension(RoundId round, OrganisationId organisation) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.organisation = organisation;
    }

    Extension until(Instant until, PersonId by, Instant at) {
        if (!until.isAfter(at)) throw new ClosingIsPast();
        this.until = until;
        this.givenBy = by;
        this.givenAt = at;
        return this;
    }

    /** The round is closed for everybody at this moment. */
    void endAt(Instant moment) {
        if (until.isAfter(moment)) until = moment;
    }

    ExtensionCard card() {
        return new ExtensionCard(organisation, until);
    }

    Instant until() {
        return until;
    }
}
