package nl.samenspraak.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What an organisation was called, and what sort it was, until somebody changed that; never changed after. */
@Entity
@Immutable
class EarlierName implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "replaced_by"))
    private PersonId replacedBy;

    private Instant replacedAt;

    @Transient
    private boolean fresh;

    protected EarlierName() {}

    EarlierName(OrganisationCard was, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.organisation = was.id();
        this.name = was.name();
        this.shortName = was.shortName();
        this.kind = was.kind();
        this.replacedBy = by;
        this.replacedAt = at;
        this.fresh = true;
    }

    OrganisationId organisation() {
        return organisation;
    }

    CalledBefore card() {
        return new CalledBefore(name, shortName, kind, replacedBy, replacedAt);
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
