package nl.samenspraak.demo;

import java.util.Objects;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** What exists in the demo only. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    DemoScript demoScript() {
        return DemoScript.read();
    }

    @Bean
    DemoAddresses demoAddresses(Environment environment, OAuth2ClientProperties clients) {
        var client = Objects.requireNonNull(clients.getRegistration().get("demo"));
        var provider = Objects.requireNonNull(clients.getProvider().get("demo"));
        return new DemoAddresses(
                "http://localhost:" + environment.getProperty("server.port", "8080"),
                Objects.requireNonNull(provider.getIssuerUri()),
                Objects.requireNonNull(client.getClientSecret()));
    }
}
