package nl.samenspraak.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session whose sitting ended is nobody's from here on. A page then goes to sign in; a request in the background is told
 * that its session is over, so that the page loads again and does the same.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SittingFilter extends OncePerRequestFilter {

    private final Sittings sittings;

    SittingFilter(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isOver(session)) session.invalidate();
        chain.doFilter(request, response);
    }

    /** Signed in without a sitting is a sign-in that was not completed. */
    private boolean isOver(HttpSession session) {
        try {
            if (session.getAttribute(SittingKey.ATTRIBUTE) instanceof SittingKey key) return !sittings.goesOn(key);
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
        } catch (IllegalStateException invalidatedMeanwhile) {
            return false;
        }
    }
}
