package nl.samenspraak.signin.oidc;

import com.nimbusds.jose.jwk.JWK;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Changes the code of a sign-in for tokens, and says who asks: by an assertion that we sign, or, where an SSL bundle is
 * named, by our certificate on the connection itself (mutual TLS, RFC 8705). A renewed certificate is taken up at once.
 */
@Component
class TokenRequests implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

    private final ClientKeys keys;
    private final RestClientAuthorizationCodeTokenResponseClient usual;
    private final Map<String, RestClientAuthorizationCodeTokenResponseClient> certified = new ConcurrentHashMap<>();

    TokenRequests(ClientKeys keys, SignInProperties settings, SslBundles bundles) {
        this.keys = keys;
        this.usual = over(Patience.tokens());
        settings.providers().forEach((id, provider) -> {
            if (!provider.sslBundle().isEmpty()) certify(id, provider.sslBundle(), bundles);
        });
    }

    @Override
    public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest request) {
        return certified
                .getOrDefault(request.getClientRegistration().getRegistrationId(), usual)
                .getTokenResponse(request);
    }

    private void certify(String id, String name, SslBundles bundles) {
        try {
            put(id, bundles.getBundle(name));
            bundles.addBundleUpdateHandler(name, renewed -> put(id, renewed));
        } catch (NoSuchSslBundleException | IllegalStateException wrong) {
            throw new NotConfigured(
                    "The certificate for the provider " + id + " cannot be read: " + wrong.getMessage(),
                    "Look at samenspraak.sign-in.providers." + id + ".ssl-bundle and at spring.ssl.bundle.");
        }
    }

    private void put(String id, SslBundle bundle) {
        certified.put(id, over(Patience.tokens(bundle)));
    }

    @SuppressWarnings("NullAway") // a converter that has nothing to add answers null
    private RestClientAuthorizationCodeTokenResponseClient over(ClientHttpRequestFactory connections) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(connections)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        tokens.addParametersConverter(assertions());
        return tokens;
    }

    @SuppressWarnings("NullAway") // null is how Spring Security is told that there is no key
    private NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest> assertions() {
        var assertions = new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(
                registration -> keys.of(registration.getRegistrationId()).orElse(null));
        assertions.setJwtClientAssertionCustomizer(assertion -> {
            var id = assertion
                    .getAuthorizationGrantRequest()
                    .getClientRegistration()
                    .getRegistrationId();
            keys.of(id)
                    .map(JWK::getX509CertSHA256Thumbprint)
                    .ifPresent(thumbprint -> assertion.getHeaders().x509SHA256Thumbprint(thumbprint.toString()));
        });
        return assertions;
    }
}
