package nl.samenspraak.signin.oidc;

import java.time.Clock;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.stereotype.Component;

/** Reads ID tokens, by the rules that hold for the provider. */
@Component
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private final Decoders decoders;

    IdTokens(SignInProperties settings, Providers providers, Clock clock) {
        decoders = new Decoders(settings, clock, registration -> {
            var id = registration.getRegistrationId();
            return IdTokenRules.of(registration, providers.issuer(id), settings.of(id), clock);
        });
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return decoders.of(registration);
    }
}
