package nl.samenspraak.shell;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import nl.samenspraak.signin.oidc.BackChannel;
import nl.samenspraak.signin.oidc.Doorstep;
import nl.samenspraak.signin.oidc.Front;
import nl.samenspraak.signin.oidc.SignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who may come in, by which door, and what a browser may do with our pages. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** Vaadin 25.2 starts with inline scripts, evaluates what the server sends and carries its icons as data; the rest is ours. */
    static final String CONTENT = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    /**
     * Headers go first. Vaadin's pages are forwarded inside the server, and since Tomcat 11 such an answer is on its way
     * before Spring Security would add them at the end.
     */
    private static final ObjectPostProcessor<HeaderWriterFilter> FIRST = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SignIn signIn, VaadinDefaultRequestCache saved, Front front)
            throws Exception {
        // Where somebody was going travels in the address of the sign-in page.
        saved.setDelegateRequestCache(new NullRequestCache());
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/assets/**",
                                "/favicon.ico",
                                Doorstep.PAGE,
                                "/sign-in/keys/*",
                                "/sign-in/answers/*",
                                BackChannel.ADDRESS + "*")
                        .permitAll()
                        // What went wrong is told to whoever asked; a page whose session ended must not be sent to the
                        // provider by a request in the background.
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/pictures/**")
                        .authenticated())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        // What is nowhere gets our page that says so, from Vaadin; a refusal here would be an empty
                        // one.
                        vaadin -> vaadin.oauth2LoginPage(Doorstep.PAGE).anyRequest(AuthorizedUrl::authenticated))
                .with(signIn, withDefaults())
                // Finding one's organisation changes nothing, and must work in a page left open since yesterday. A
                // provider proves by its signature who it is.
                .csrf(csrf -> csrf.ignoringRequestMatchers(post(Doorstep.PAGE), post(BackChannel.ADDRESS + "*")))
                // Without this session's token nobody is signed out, by another site or by a page left open since
                // yesterday.
                .exceptionHandling(trouble -> trouble.defaultAccessDeniedHandlerFor(
                        (request, response, refused) -> response.sendRedirect(request.getContextPath() + "/"),
                        post("/logout")))
                .headers(headers -> headers.withObjectPostProcessor(FIRST)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .httpStrictTransportSecurity(strict -> strict.requestMatcher(any -> front.secure()))
                        .permissionsPolicyHeader(policy ->
                                policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()")))
                .build();
    }

    private static PathPatternRequestMatcher post(String address) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, address);
    }
}
