package nl.samenspraak.people;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
class Organisation {

    @EmbeddedId
    private OrganisationId id;

    @Version
    private @Nullable Long version;

    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String colour;

    protected Organisation() {}

    Organisation(String name, String shortName, OrganisationKind kind, String colour) {
        this.id = OrganisationId.create();
        this.name = name;
        this.shortName = shortName;
        this.kind = kind;
        this.colour = colour;
    }

    OrganisationCard card() {
        return new OrganisationCard(id, name, shortName, kind, colour);
    }
}
