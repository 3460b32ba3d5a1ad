package nl.samenspraak.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.samenspraak.people.TurnedAway;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before the door: who knocks too often from one address is asked to wait, and told how long (RFC 6585, section 4). */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class SignInLimit extends OncePerRequestFilter {

    private final Limits.Limit limit;
    private final Allowances allowances;
    private final WaitPage page;
    private final ApplicationEventPublisher events;

    SignInLimit(Limits limits, Allowances allowances, WaitPage page, ApplicationEventPublisher events) {
        this.limit = limits.signIn();
        this.allowances = allowances;
        this.page = page;
        this.events = events;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/oauth2/authorization/") && !path.startsWith("/login/oauth2/code/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = Origin.of(request.getRemoteAddr());
        try {
            allowances.take("sign-in", origin, limit.perAddress(), limit.within());
        } catch (TooOften refused) {
            // Once is enough to know of: a flood must not fill the account.
            if (allowances.first("sign-in on record", origin, limit.within()))
                events.publishEvent(new TurnedAway(Optional.empty(), "", "TooOften"));
            response.setStatus(429);
            response.setHeader("Retry-After", String.valueOf(refused.left().toSeconds() + 1));
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html;charset=UTF-8");
            var english = cookie(request).filter("en"::equals).isPresent();
            var body = page.html(refused, english, request.getContextPath());
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            return;
        }
        chain.doFilter(request, response);
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(one -> one.getName().equals("taal"))
                .map(Cookie::getValue)
                .findFirst();
    }
}
