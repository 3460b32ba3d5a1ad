package nl.samenspraak.signin.oidc;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Reads ID tokens with the keys that their provider publishes; each decoder keeps those keys until others are needed. */
@Component
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private record Decoder(ClientRegistration registration, JwtDecoder decoder) {}

    private final SignInProperties settings;
    private final Providers providers;
    private final Clock clock;
    private final Map<String, Decoder> decoders = new ConcurrentHashMap<>();

    IdTokens(SignInProperties settings, Providers providers, Clock clock) {
        this.settings = settings;
        this.providers = providers;
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return decoders.compute(registration.getRegistrationId(), (id, before) -> {
                    // Asked again, a provider may have said that its keys are elsewhere.
                    if (before != null && before.registration() == registration) return before;
                    return new Decoder(registration, decoder(registration));
                })
                .decoder();
    }

    private JwtDecoder decoder(ClientRegistration registration) {
        var id = registration.getRegistrationId();
        var allowed = settings.of(id).algorithms();
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(
                        all -> allowed.stream().map(SignatureAlgorithm::from).forEach(all::add))
                .restOperations(new RestTemplate(Patience.requests()))
                .build();
        decoder.setJwtValidator(IdTokenRules.of(registration, providers.issuer(id), settings.of(id), clock));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }
}
