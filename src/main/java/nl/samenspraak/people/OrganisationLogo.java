package nl.samenspraak.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The bytes of a logo, apart from the organisation so that lists do not carry them. */
@Entity
class OrganisationLogo {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Version
    private @Nullable Long version;

    private String contentType;
    private byte[] bytes;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "set_by"))
    private PersonId setBy;

    private Instant setAt;

    protected OrganisationLogo() {}

    OrganisationLogo(OrganisationId organisation) {
        this.organisation = organisation;
    }

    OrganisationLogo show(LogoFile file, PersonId by, Instant at) {
        contentType = file.contentType();
        bytes = file.bytes();
        setBy = by;
        setAt = at;
        return this;
    }

    LogoFile file(String digest) {
        return new LogoFile(digest, contentType, bytes);
    }
}
