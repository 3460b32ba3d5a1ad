package nl.samenspraak.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A page whose session ended hangs up its live line while it is already signing in again. That farewell would be given a
 * session of its own, whose cookie takes the place of the one in which the sign-in remembers where it was going.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoNewSession extends OncePerRequestFilter {

    private static final RequestMatcher LINE =
            PathPatternRequestMatcher.withDefaults().matcher("/VAADIN/push/**");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !LINE.matches(request) || !"close".equals(request.getParameter("X-Atmosphere-Transport"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) == null) response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        else chain.doFilter(request, response);
    }
}
