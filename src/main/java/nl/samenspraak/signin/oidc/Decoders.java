package nl.samenspraak.signin.oidc;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Reads what providers sign, with the keys that they publish; each decoder keeps those keys until others are needed. */
final class Decoders {

    private record Decoder(ClientRegistration registration, JwtDecoder decoder) {}

    private final SignInProperties settings;
    private final Function<ClientRegistration, OAuth2TokenValidator<Jwt>> rules;
    private final Clock clock;
    private final Map<String, Decoder> decoders = new ConcurrentHashMap<>();

    Decoders(SignInProperties settings, Clock clock, Function<ClientRegistration, OAuth2TokenValidator<Jwt>> rules) {
        this.clock = clock;
        this.settings = settings;
        this.rules = rules;
    }

    JwtDecoder of(ClientRegistration registration) {
        return decoders.compute(registration.getRegistrationId(), (id, before) -> {
                    // Asked again, a provider may have said that its keys are elsewhere.
                    if (before != null && before.registration() == registration) return before;
                    return new Decoder(registration, decoder(registration));
                })
                .decoder();
    }

    private JwtDecoder decoder(ClientRegistration registration) {
        var allowed = settings.of(registration.getRegistrationId()).algorithms();
        var decoder = NimbusJwtDecoder.withJwkSource(new PublishedKeys(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()), clock))
                .jwsAlgorithms(
                        all -> allowed.stream().map(SignatureAlgorithm::from).forEach(all::add))
                .build();
        decoder.setJwtValidator(rules.apply(registration));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }
}
