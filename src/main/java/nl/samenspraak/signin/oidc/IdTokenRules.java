package nl.samenspraak.signin.oidc;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What an ID token must say (OpenID Connect Core 3.1.3.7, OpenID.NLGov 1.0), beside the nonce, which Spring compares. */
final class IdTokenRules {

    static final String ISSUER = "wrong_issuer";
    static final String TENANT = "wrong_tenant";
    static final String LEVEL = "level_too_low";
    static final String OLD = "issued_long_ago";

    static final Duration SKEW = Duration.ofSeconds(60);

    /** Entra ID dates its tokens five minutes back, for clocks that are slow. */
    private static final Duration AGE = Duration.ofMinutes(10);

    private IdTokenRules() {}

    static OAuth2TokenValidator<Jwt> of(
            ClientRegistration registration, Issuer issuer, SignInProperties.Provider settings, Clock clock) {
        var times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        var protocol = new OidcIdTokenValidator(
                issuer.multiTenant()
                        ? ClientRegistration.withClientRegistration(registration)
                                .issuerUri(null)
                                .build()
                        : registration);
        protocol.setClockSkew(SKEW);
        protocol.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(
                times,
                protocol,
                rule(ISSUER, token -> fromIssuer(token, issuer)),
                rule(TENANT, token -> fromTenant(token, settings)),
                rule(
                        LEVEL,
                        token -> settings.acr().isEmpty() || settings.acr().contains(token.getClaimAsString("acr"))),
                rule(OLD, token -> {
                    var issuedAt = token.getIssuedAt();
                    return issuedAt != null && issuedAt.plus(AGE).isAfter(clock.instant());
                }));
    }

    private static boolean fromIssuer(Jwt token, Issuer issuer) {
        var said = said(token);
        if (!issuer.isNamed(said)) return false;
        return !issuer.multiTenant()
                || issuer.tenantIn(said).equals(Optional.ofNullable(token.getClaimAsString("tid")));
    }

    /** Of a token that need not say of which tenant it is: the issuer does, and that tenant may come in. */
    static boolean fromIssuerThatMayComeIn(Jwt token, Issuer issuer, SignInProperties.Provider settings) {
        return mayComeIn(said(token), issuer, settings);
    }

    /** Whether tokens in this name may come in by this issuer. */
    static boolean mayComeIn(String name, Issuer issuer, SignInProperties.Provider settings) {
        return issuer.multiTenant()
                ? issuer.tenantIn(name).filter(settings::letsIn).isPresent()
                : issuer.isNamed(name);
    }

    private static String said(Jwt token) {
        return Objects.toString(token.getClaims().get("iss"), "");
    }

    private static boolean fromTenant(Jwt token, SignInProperties.Provider settings) {
        if (settings.tenants().isEmpty()) return true;
        var tenant = token.getClaimAsString("tid");
        return tenant != null && settings.letsIn(tenant);
    }

    static OAuth2TokenValidator<Jwt> rule(String name, Predicate<Jwt> rule) {
        return token -> rule.test(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(name, name, null));
    }
}
