package nl.samenspraak.signin.oidc;

import static nl.samenspraak.signin.oidc.IdTokenRules.rule;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.stereotype.Component;

/**
 * Reads what a provider says of a session that ended there (OpenID Connect Back-Channel Logout 1.0, section 2.6), signed in
 * any way in which it may sign ID tokens; Spring Security's own reader knows RS256 alone and cannot be replaced.
 */
@Component
class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final SignInProperties settings;
    private final Providers providers;
    private final Clock clock;
    private final Decoders decoders;

    LogoutTokens(SignInProperties settings, Providers providers, Clock clock) {
        this.settings = settings;
        this.providers = providers;
        this.clock = clock;
        this.decoders = new Decoders(settings, clock, this::rules);
    }

    /** Of a provider that is known, or a {@link org.springframework.security.oauth2.jwt.JwtException}. */
    Jwt read(ClientRegistration registration, String token) {
        return decoders.of(registration).decode(token);
    }

    private OAuth2TokenValidator<Jwt> rules(ClientRegistration registration) {
        var times = new JwtTimestampValidator(IdTokenRules.SKEW);
        times.setClock(clock);
        var type = new JwtTypeValidator("JWT", "logout+jwt");
        type.setAllowEmpty(true);
        var issuer = providers.issuer(registration.getRegistrationId());
        var ours = settings.of(registration.getRegistrationId());
        return new DelegatingOAuth2TokenValidator<>(
                times,
                type,
                rule(IdTokenRules.ISSUER, token -> IdTokenRules.fromIssuerThatMayComeIn(token, issuer, ours)),
                rule(
                        "wrong_audience",
                        token -> Objects.requireNonNullElse(token.getAudience(), java.util.List.<String>of())
                                .contains(registration.getClientId())),
                rule("not_a_logout", LogoutTokens::saysThatSomethingEnded));
    }

    private static boolean saysThatSomethingEnded(Jwt token) {
        return token.getClaims().get("events") instanceof Map<?, ?> events
                && events.containsKey(EVENT)
                && token.getIssuedAt() != null
                && token.getId() != null
                && (token.getSubject() != null || token.hasClaim("sid"))
                && !token.hasClaim("nonce");
    }
}
