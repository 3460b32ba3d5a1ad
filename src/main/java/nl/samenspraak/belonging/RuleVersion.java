package nl.samenspraak.belonging;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RuleId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What a rule says from some moment on; never changed after. */
@Entity
@Immutable
class RuleVersion implements Persistable<RuleVersionId> {

    @EmbeddedId
    private RuleVersionId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "rule"))
    private RuleId rule;

    private int number;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    private String provider;
    private String issuer;
    private String tenant;
    private String claim;
    private String claimValue;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "merged_by"))
    private @Nullable PersonId mergedBy;

    @Transient
    private boolean fresh;

    protected RuleVersion() {}

    RuleVersion(
            RuleId rule,
            int number,
            RuleText text,
            String issuer,
            PersonId by,
            Instant at,
            @Nullable PersonId mergedBy) {
        this.id = RuleVersionId.create();
        this.rule = rule;
        this.number = number;
        this.organisation = text.organisation();
        this.role = text.role();
        this.manner = text.manner();
        this.provider = text.condition().provider();
        this.issuer = issuer;
        this.tenant = text.condition().tenant();
        this.claim = text.condition().claim();
        this.claimValue = text.condition().value();
        this.writtenBy = by;
        this.writtenAt = at;
        this.mergedBy = mergedBy;
        this.fresh = true;
    }

    Instant at() {
        return writtenAt;
    }

    RuleVersionCard card(Optional<Instant> until, List<PersonId> letIn) {
        var text = new RuleText(new Condition(provider, tenant, claim, claimValue), organisation, role, manner);
        return new RuleVersionCard(id, text, writtenBy, writtenAt, until, mergedBy != null, letIn);
    }

    @Override
    public RuleVersionId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
