package nl.samenspraak.belonging;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RuleId;
import org.jspecify.annotations.Nullable;

/** That somebody's provider said what a rule asks, and since and until when: all that is kept of what it says. */
@Entity
class Vouching {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "rule"))
    private RuleId rule;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person"))
    private PersonId person;

    private Instant since;
    private @Nullable Instant admittedAt;
    private @Nullable Instant ceasedAt;

    /** What the rule said when it let them in; empty where that was before it was kept. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "rule_version"))
    private @Nullable RuleVersionId ruleVersion;

    protected Vouching() {}

    Vouching(RuleId rule, PersonId person, Instant at) {
        this.id = UUID.randomUUID();
        this.rule = rule;
        this.person = person;
        this.since = at;
    }

    /** The provider says so (again); nothing is written while it never stopped. */
    void goOn() {
        ceasedAt = null;
    }

    void admitted(Optional<RuleVersionId> by, Instant at) {
        admittedAt = at;
        ruleVersion = by.orElse(null);
    }

    void cease(Instant at) {
        ceasedAt = at;
    }

    /** The same words, of a rule that says the same. */
    void goOnFor(RuleId other) {
        rule = other;
    }

    /** The provider said both: what one rule did counts for the other. */
    void takeOver(Vouching other) {
        if (other.holds()) ceasedAt = null;
        if (other.since.isBefore(since)) since = other.since;
        if (admittedAt != null) return;
        admittedAt = other.admittedAt;
        ruleVersion = other.ruleVersion;
    }

    boolean holds() {
        return ceasedAt == null;
    }

    boolean letIn() {
        return admittedAt != null;
    }

    RuleId rule() {
        return rule;
    }

    Optional<RuleVersionId> ruleVersion() {
        return Optional.ofNullable(ruleVersion);
    }

    PersonId person() {
        return person;
    }
}
