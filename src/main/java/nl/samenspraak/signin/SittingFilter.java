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
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session whose sitting ended is nobody's from here on. A page then goes to sign in; a request in the background is told
 * that its session is over, so that the page loads again and does the same.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SittingFilter extends OncePerRequestFilter {

    private static final RequestMatcher ASSETS =
            PathPatternRequestMatcher.withDefaults().matcher("/assets/**");

    private static final RequestMatcher LINE =
            PathPatternRequestMatcher.withDefaults().matcher("/VAADIN/push/**");

    private final Attendance attendance;

    SittingFilter(Attendance attendance) {
        this.attendance = attendance;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ASSETS.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isOver(session, isAct(request))) session.invalidate();
        chain.doFilter(request, response);
    }

    /** Signed in without a sitting is a sign-in that was not completed. */
    private boolean isOver(HttpSession session, boolean act) {
        try {
            if (session.getAttribute(SittingKey.ATTRIBUTE) instanceof SittingKey key)
                return !attendance.goesOn(key, act);
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
        } catch (IllegalStateException invalidatedMeanwhile) {
            return false;
        }
    }

    /**
     * Whether somebody does something, and not their page by itself: it tells each minute that it is there, keeps its live
     * line, and fetches pictures for what others wrote. A browser says which request is somebody going somewhere.
     */
    private static boolean isAct(HttpServletRequest request) {
        if (LINE.matches(request)) return false;
        if (!request.getMethod().equals("GET")) return !isHeartbeat(request);
        var mode = request.getHeader("Sec-Fetch-Mode");
        return mode == null || mode.equals("navigate");
    }

    /** By the address alone: a parameter would be looked for in what is sent too, before anybody may read that. */
    private static boolean isHeartbeat(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains("v-r=heartbeat");
    }
}
