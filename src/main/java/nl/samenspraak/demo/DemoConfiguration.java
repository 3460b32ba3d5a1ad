package nl.samenspraak.demo;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** What exists in the demo only. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    DemoScript demoScript() {
        return DemoScript.read();
    }

    @Bean
    DemoAddresses demoAddresses(Environment environment) {
        return new DemoAddresses(
                "http://localhost:" + environment.getProperty("server.port", "8080"),
                "http://localhost:" + environment.getProperty("samenspraak.demo.port", "8081"),
                UUID.randomUUID().toString());
    }

    @Bean
    ClientRegistrationRepository demoRegistration(DemoAddresses addresses) {
        var issuer = addresses.issuer();
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("demo")
                .clientName("Samenspraak demo")
                .clientId(DemoProvider.CLIENT)
                .clientSecret(addresses.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(issuer)
                .authorizationUri(issuer + "/oauth2/authorize")
                .tokenUri(issuer + "/oauth2/token")
                .jwkSetUri(issuer + "/oauth2/jwks")
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", issuer + "/connect/logout"))
                .build());
    }
}
