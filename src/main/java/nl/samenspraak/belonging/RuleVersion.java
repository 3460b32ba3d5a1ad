package nl.samenspraak.belonging;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.people.PersonId;
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
    private RuleTerms terms;

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

    RuleVersion(RuleId rule, int number, RuleTerms terms, PersonId by, Instant at, @Nullable PersonId mergedBy) {
        this.id = RuleVersionId.create();
        this.rule = rule;
        this.number = number;
        this.terms = terms;
        this.writtenBy = by;
        this.writtenAt = at;
        this.mergedBy = mergedBy;
        this.fresh = true;
    }

    Instant at() {
        return writtenAt;
    }

    RuleVersionCard card(Optional<Instant> until, List<PersonId> letIn) {
        return new RuleVersionCard(id, terms.text(), writtenBy, writtenAt, until, mergedBy != null, letIn);
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
