package nl.samenspraak.signin.oidc;

import com.nimbusds.jose.jwk.JWK;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** What speaks with providers, and what stands between us and the outside world. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SignInProperties.class, Front.class, OAuth2ClientProperties.class})
class SignInConfiguration {

    @Bean
    @SuppressWarnings("NullAway") // a converter that has nothing to add answers null
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens(ClientKeys keys) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(Patience.requests())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        tokens.addParametersConverter(assertions(keys));
        return tokens;
    }

    @SuppressWarnings("NullAway") // null is how Spring Security is told that there is no key
    private static NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest> assertions(
            ClientKeys keys) {
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

    /** After Spring Boot set what the properties say. */
    @Bean
    @Order(10)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> behindTheFront(Front front) {
        return server -> {
            if (!front.proxies().isEmpty()) server.addEngineValves(believing(front));
            if (!front.secure()) return;
            var cookie = server.getSettings().getSession().getCookie();
            cookie.setName(front.cookie("samenspraak"));
            cookie.setSecure(true);
            cookie.setPath("/");
        };
    }

    /** Tomcat believes the headers of these addresses, and leaves everybody else's as they are: unread. */
    private static RemoteIpValve believing(Front front) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(
                front.proxies().stream().map(SignInConfiguration::range).collect(Collectors.joining(",")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    private static String range(String proxy) {
        if (proxy.contains("/")) return proxy;
        return proxy + (proxy.contains(":") ? "/128" : "/32");
    }
}
