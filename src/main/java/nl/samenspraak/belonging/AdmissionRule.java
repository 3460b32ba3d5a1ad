package nl.samenspraak.belonging;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RuleId;
import nl.samenspraak.signin.oidc.TrustedProvider;
import org.jspecify.annotations.Nullable;

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
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    private String provider;

    /** Beside its name: when the settings let the same name mean another issuer, the rule is not about that one. */
    private String issuer;

    private String tenant;
    private String claim;
    private String claimValue;

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
        this.organisation = text.organisation();
        this.madeBy = by;
        this.madeAt = at;
        say(text, issuer);
    }

    void change(RuleText text, String issuer, PersonId by, Instant at) {
        requireLive();
        if (!text.organisation().equals(organisation)) throw new OrganisationStays();
        changedBy = by;
        changedAt = at;
        number++;
        say(text, issuer);
    }

    void end(PersonId by, Instant at) {
        requireLive();
        endedBy = by;
        endedAt = at;
        live = null;
    }

    /** Its organisation goes on in another, and so does the rule. */
    void follow(OrganisationId into) {
        organisation = into;
        number++;
    }

    /** Whether two live rules would say the same, once this one is about the organisation of the other. */
    boolean wouldSayTheSameAs(AdmissionRule other) {
        return live != null
                && strategy.equals(other.strategy)
                && text().about(other.organisation).equals(other.text());
    }

    /** What somebody's provider says about it. */
    Said askedOf(TrustedProvider its, Map<String, Object> claims) {
        if (!its.id().equals(provider)) return Said.NOT_ASKED;
        if (isGuest(claims)) return Said.NO;
        if (!tenant.isEmpty() && !tenant.equals(claims.get("tid"))) return Said.NO;
        return claim.isEmpty() ? Said.YES : Said.of(claims, claim, claimValue);
    }

    /** Entra ID names the host as the tenant of a guest, and says in {@code acct} that it is one (1). */
    private static boolean isGuest(Map<String, Object> claims) {
        return claims.containsKey("tid") && "1".equals(String.valueOf(claims.get("acct")));
    }

    /** Whether the settings still mean by its provider what they meant: they never make a rule wider than it was. */
    boolean isAbout(Optional<TrustedProvider> its) {
        return its.filter(one -> one.id().equals(provider) && one.issuer().equals(issuer))
                .filter(one ->
                        tenant.isEmpty() ? !one.manyTenants() : one.tenants().contains(tenant))
                .isPresent();
    }

    RuleId id() {
        return id;
    }

    StrategyId strategy() {
        return strategy;
    }

    OrganisationId organisation() {
        return organisation;
    }

    Role role() {
        return role;
    }

    boolean letsInAtOnce() {
        return manner == Manner.AT_ONCE;
    }

    /** On whose word it is: who changed it last made it what it is. */
    PersonId by() {
        return changedBy == null ? madeBy : changedBy;
    }

    String provider() {
        return provider;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Instant at() {
        return changedAt == null ? madeAt : changedAt;
    }

    RuleText text() {
        return new RuleText(new Condition(provider, tenant, claim, claimValue), organisation, role, manner);
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
        return new RuleVersion(id, number, text(), issuer, by(), at, mergedBy);
    }

    private void say(RuleText text, String issuer) {
        this.issuer = issuer;
        role = text.role();
        manner = text.manner();
        provider = text.condition().provider();
        tenant = text.condition().tenant();
        claim = text.condition().claim();
        claimValue = text.condition().value();
    }

    private void requireLive() {
        if (endedAt != null) throw new RuleEnded();
    }
}
