package nl.samenspraak.signin.oidc;

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
import org.springframework.web.client.RestTemplate;

/** Reads what providers sign, with the keys that they publish; each decoder keeps those keys until others are needed. */
final class Decoders {

    private record Decoder(ClientRegistration registration, JwtDecoder decoder) {}

    private final SignInProperties settings;
    private final Function<ClientRegistration, OAuth2TokenValidator<Jwt>> rules;
    private final Map<String, Decoder> decoders = new ConcurrentHashMap<>();

    Decoders(SignInProperties settings, Function<ClientRegistration, OAuth2TokenValidator<Jwt>> rules) {
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
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(
                        all -> allowed.stream().map(SignatureAlgorithm::from).forEach(all::add))
                .restOperations(new RestTemplate(Patience.requests()))
                .build();
        decoder.setJwtValidator(rules.apply(registration));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }
}
