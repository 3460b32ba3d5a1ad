package nl.samenspraak.ballot;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An organisation misses the same. */
@Entity
class MissingPointSupport implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "missing_point"))
    private MissingPointId missingPoint;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "given_by"))
    private PersonId givenBy;

    private Instant givenAt;

    @Transient
    private boolean fresh;

    protected MissingPointSupport() {}

    MissingPointSupport(MissingPointId missingPoint, OrganisationId organisation, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.missingPoint = missingPoint;
        this.organisation = organisation;
        this.givenBy = by;
        this.givenAt = at;
        this.fresh = true;
    }

    MissingPointId missingPoint() {
        return missingPoint;
    }

    OrganisationId organisation() {
        return organisation;
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
