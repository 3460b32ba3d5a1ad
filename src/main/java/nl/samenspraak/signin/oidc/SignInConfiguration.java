package nl.samenspraak.signin.oidc;

import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What stands between us and the outside world. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SignInProperties.class, Front.class, OAuth2ClientProperties.class})
class SignInConfiguration {

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
