package nl.samenspraak.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** The folded name while it is active; unique in the database. */
    private @Nullable String activeName;

    private @Nullable String logo;
    private @Nullable Instant retiredAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "retired_by"))
    private @Nullable PersonId retiredBy;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "merged_into"))
    private @Nullable OrganisationId mergedInto;

    protected Organisation() {}

    Organisation(OrganisationName name, ShortName shortName, OrganisationKind kind, Colour colour) {
        this.id = OrganisationId.create();
        this.colour = colour.hex();
        describe(name, shortName, kind);
    }

    /** What it was called until now, if that is something else. */
    Optional<EarlierName> change(OrganisationText text, PersonId by, Instant at) {
        requireActive();
        var was = card();
        describe(text.name(), text.shortName(), text.kind());
        text.colour().ifPresent(chosen -> colour = chosen.hex());
        var same = was.name().equals(name) && was.shortName().equals(shortName) && was.kind() == kind;
        return same ? Optional.empty() : Optional.of(new EarlierName(was, by, at));
    }

    void showLogo(String digest) {
        requireActive();
        logo = digest;
    }

    void dropLogo() {
        requireActive();
        logo = null;
    }

    void retire(PersonId by, Instant at) {
        requireActive();
        activeName = null;
        retiredAt = at;
        retiredBy = by;
    }

    /** What merged comes back without its people, who stay where they went. */
    void bringBack() {
        activeName = new OrganisationName(name).folded();
        retiredAt = null;
        retiredBy = null;
        mergedInto = null;
    }

    void mergeInto(Organisation other, PersonId by, Instant at) {
        other.requireActive();
        if (mergedInto != null) throw new OrganisationRetired(name);
        if (isActive()) retire(by, at);
        mergedInto = other.id;
    }

    /** What it merged into merged on. */
    void leadTo(OrganisationId last) {
        mergedInto = last;
    }

    void requireActive() {
        if (!isActive()) throw new OrganisationRetired(name);
    }

    boolean isActive() {
        return retiredAt == null;
    }

    boolean isNamed(OrganisationName other) {
        return new OrganisationName(name).folded().equals(other.folded());
    }

    Optional<String> logo() {
        return Optional.ofNullable(logo);
    }

    OrganisationCard card() {
        var address = logo().map(digest -> "pictures/organisaties/" + id + "/logo/" + digest);
        return new OrganisationCard(id, name, shortName, kind, colour, address, !isActive());
    }

    Optional<OrganisationId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    OrganisationEntry entry(List<CalledBefore> before, boolean mayChange) {
        return new OrganisationEntry(
                card(),
                Optional.ofNullable(retiredAt),
                Optional.ofNullable(retiredBy),
                mergedInto(),
                before,
                mayChange);
    }

    OrganisationId id() {
        return id;
    }

    private void describe(OrganisationName name, ShortName shortName, OrganisationKind kind) {
        this.name = name.text();
        this.shortName = shortName.text();
        this.kind = kind;
        this.activeName = name.folded();
    }
}
