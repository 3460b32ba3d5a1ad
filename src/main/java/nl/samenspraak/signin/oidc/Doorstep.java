package nl.samenspraak.signin.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.samenspraak.signin.SittingKey;
import nl.samenspraak.signin.Sittings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Where somebody comes who is not signed in. With one provider there is nothing to choose: its door is ours, unless the
 * session that the browser still brings ended by leaving for good, by signing out or by doing nothing. Where they were going
 * travels along in the address, so that it survives a session that ends, and each tab keeps its own.
 */
@Component
public class Doorstep implements AuthenticationEntryPoint {

    public static final String PAGE = "/aanmelden";

    /** Stands behind it for who left here and perhaps not at their provider: nobody is sent on to be signed in again. */
    public static final String LEFT = "afgemeld";

    /** The door as who left finds it. */
    static final String LEFT_BY = PAGE + "?" + LEFT;

    private final ProviderList providers;
    private final Sittings sittings;

    Doorstep(ProviderList providers, Sittings sittings) {
        this.providers = providers;
        this.sittings = sittings;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        if ("XMLHttpRequest".equals(request.getHeader("X-Requested-With"))) response.sendError(401);
        else response.sendRedirect(request.getContextPath() + door(request));
    }

    private String door(HttpServletRequest request) {
        var before = Optional.ofNullable(request.getRequestedSessionId()).map(SittingKey::of);
        // Their provider may let them in again unasked, as somebody new whom nobody wanted.
        if (before.filter(sittings::isForgotten).isPresent()) return LEFT_BY;
        var destination = destination(request);
        var all = providers.all();
        // Other open pages of who signed out must not sign them in again. Where nothing was done nobody may be there to
        // be let in; and a page that came by each half hour would keep them in over there.
        if (all.size() == 1 && before.filter(sittings::wasLeft).isEmpty())
            return all.getFirst().address(destination);
        return PAGE + "?" + Destination.PARAMETER + "=" + destination.encoded();
    }

    private static Destination destination(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return Destination.START;
        var query = request.getQueryString();
        return Destination.of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
