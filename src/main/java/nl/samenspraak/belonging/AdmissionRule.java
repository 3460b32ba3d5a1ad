package nl.samenspraak.belonging;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.EditedMeanwhile;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.ByRule;
import nl.samenspraak.round.RuleId;
import org.jspecify.annotations.Nullable;

/** Lets people in on what their provider says of them, on the word of who changed it last, until it ends. */
@Entity
class AdmissionRule {

    @EmbeddedId
    private RuleId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private StrategyId strategy;

    @Embedded
    private RuleTerms terms;

    /** Of its versions, the one that says what stands here. */
    private int number = 1;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "made_by"))
    private PersonId madeBy;

    private Instant madeAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "changed_by"))
    private @Nullable PersonId changedBy;

    private @Nullable Instant changedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "ended_by"))
    private @Nullable PersonId endedBy;

    private @Nullable Instant endedAt;

    /** Empty once it ended, so that the unique key holds for live rules only. */
    private @Nullable Boolean live = true;

    protected AdmissionRule() {}

    AdmissionRule(RuleId id, StrategyId strategy, RuleText text, String issuer, PersonId by, Instant at) {
        this.id = id;
        this.strategy = strategy;
        this.terms = new RuleTerms(text, issuer);
        this.madeBy = by;
        this.madeAt = at;
    }

    void change(int seen, RuleText text, String issuer, PersonId by, Instant at) {
        requireLive();
        EditedMeanwhile.unless(seen, changes());
        if (!text.organisation().equals(terms.organisation())) throw new OrganisationStays();
        changedBy = by;
        changedAt = at;
        number++;
        terms = new RuleTerms(text, issuer);
    }

    void end(PersonId by, Instant at) {
        requireLive();
        endedBy = by;
        endedAt = at;
        live = null;
    }

    /** Its organisation goes on in another, and so does the rule. */
    void follow(OrganisationId into) {
        terms = terms.about(into);
        number++;
    }

    /** Whether two live rules would say the same, once this one is about the organisation of the other. */
    boolean wouldSayTheSameAs(AdmissionRule other) {
        return live != null
                && strategy.equals(other.strategy)
                && text().about(other.terms.organisation()).equals(other.text());
    }

    /** Whether both let people in to the same strategy for the same organisation. */
    boolean isBeside(AdmissionRule other) {
        return strategy.equals(other.strategy) && organisation().equals(other.organisation());
    }

    boolean letsInAtOnce() {
        return terms.manner() == Manner.AT_ONCE;
    }

    RuleTerms terms() {
        return terms;
    }

    RuleId id() {
        return id;
    }

    StrategyId strategy() {
        return strategy;
    }

    OrganisationId organisation() {
        return terms.organisation();
    }

    ByRule gives() {
        return new ByRule(id, strategy, organisation(), terms.role(), by());
    }

    /** On whose word it is: who changed it last made it what it is. */
    PersonId by() {
        return changedBy == null ? madeBy : changedBy;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Instant at() {
        return changedAt == null ? madeAt : changedAt;
    }

    RuleText text() {
        return terms.text();
    }

    /** How often it said something else before. */
    int changes() {
        return number - 1;
    }

    int number() {
        return number;
    }

    /** What it says now, to be kept. */
    RuleVersion version(Instant at, @Nullable PersonId mergedBy) {
        return new RuleVersion(id, number, terms, by(), at, mergedBy);
    }

    private void requireLive() {
        if (endedAt != null) throw new RuleEnded();
    }
}
