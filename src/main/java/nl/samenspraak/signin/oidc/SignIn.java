package nl.samenspraak.signin.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The way in and out, for the one chain of filters that stands before every page. */
@Component
public class SignIn extends AbstractHttpConfigurer<SignIn, HttpSecurity> {

    private final PendingSignIns pending;
    private final SignInRequests requests;
    private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens;
    private final Accounts accounts;
    private final ComingAndGoing comingAndGoing;
    private final Failures failures;
    private final Doorstep doorstep;
    private final Tabs tabs;

    SignIn(
            PendingSignIns pending,
            SignInRequests requests,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens,
            Accounts accounts,
            ComingAndGoing comingAndGoing,
            Failures failures,
            Doorstep doorstep,
            Tabs tabs) {
        this.tabs = tabs;
        this.pending = pending;
        this.requests = requests;
        this.tokens = tokens;
        this.accounts = accounts;
        this.comingAndGoing = comingAndGoing;
        this.failures = failures;
        this.doorstep = doorstep;
    }

    @Override
    public void init(HttpSecurity http) {
        http.oauth2Login(login -> login.authorizationEndpoint(
                        asking -> asking.authorizationRequestResolver(requests).authorizationRequestRepository(pending))
                .tokenEndpoint(token -> token.accessTokenResponseClient(tokens))
                .userInfoEndpoint(info -> info.oidcUserService(accounts))
                .authorizedClientRepository(new NoTokensKept())
                .successHandler(comingAndGoing)
                .failureHandler(failures)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(failures);
                        return filter;
                    }
                }));
        http.exceptionHandling(refused -> refused.authenticationEntryPoint(doorstep));
        http.logout(out -> out.addLogoutHandler(comingAndGoing).logoutSuccessHandler(comingAndGoing));
        http.addFilterBefore(new Unforeseen(), OAuth2LoginAuthenticationFilter.class);
        http.addFilterBefore(new BeginningAnew(), OAuth2AuthorizationRequestRedirectFilter.class);
    }

    /** What no check foresaw (half an answer, a database that is away) is told as kindly as the rest. */
    private class Unforeseen extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !Entrances.ANSWER.matches(request);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                tabs.inTurn(request, response, chain);
            } catch (RuntimeException unforeseen) {
                if (response.isCommitted()) throw unforeseen;
                failures.show(unforeseen, request, response);
            }
        }
    }

    /** A tab that came too late for its own sign-in, and finds another's. */
    private class BeginningAnew extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !Entrances.BEGINNING.matches(request);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var destination = Destination.of(request.getParameter(Destination.PARAMETER));
            if (tabs.isInAlready(request)) response.sendRedirect(request.getContextPath() + destination.address());
            else chain.doFilter(request, response);
        }
    }
}
