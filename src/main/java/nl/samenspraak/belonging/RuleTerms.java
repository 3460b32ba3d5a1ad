package nl.samenspraak.belonging;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.Role;
import nl.samenspraak.signin.oidc.TrustedProvider;

/** What a rule says as it is kept, with the issuer that its provider was when it was said; other terms are another object. */
@Embeddable
class RuleTerms {

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

    protected RuleTerms() {}

    RuleTerms(RuleText text, String issuer) {
        this.organisation = text.organisation();
        this.role = text.role();
        this.manner = text.manner();
        this.provider = text.condition().provider();
        this.issuer = issuer;
        this.tenant = text.condition().tenant();
        this.claim = text.condition().claim();
        this.claimValue = text.condition().value();
    }

    RuleTerms about(OrganisationId other) {
        return new RuleTerms(text().about(other), issuer);
    }

    RuleText text() {
        return new RuleText(new Condition(provider, tenant, claim, claimValue), organisation, role, manner);
    }

    OrganisationId organisation() {
        return organisation;
    }

    Role role() {
        return role;
    }

    Manner manner() {
        return manner;
    }

    String provider() {
        return provider;
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
    boolean areAbout(Optional<TrustedProvider> its) {
        return its.filter(one -> one.id().equals(provider) && one.issuer().equals(issuer))
                .filter(one ->
                        tenant.isEmpty() ? !one.manyTenants() : one.tenants().contains(tenant))
                .isPresent();
    }
}
