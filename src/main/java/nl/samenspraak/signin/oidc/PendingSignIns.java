package nl.samenspraak.signin.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Sign-ins that are on their way, a few per browser: every tab of a session that ended asks to come back, each to its own
 * place. An answer is taken once, at the address of the provider that was asked, and from that provider (RFC 9207).
 */
@Component
class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String REGISTRATION = "registration_id";
    static final String DESTINATION = Destination.class.getName();

    private static final String PENDING = PendingSignIns.class.getName();
    private static final int AT_ONCE = 8;

    private final Providers providers;
    private final Tabs tabs;

    PendingSignIns(Providers providers, Tabs tabs) {
        this.tabs = tabs;
        this.providers = providers;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return pending(request.getSession(false)).stream()
                .filter(one -> Objects.equals(one.getState(), request.getParameter("state")))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) return;
        var session = request.getSession();
        // Tabs that load again at once ask at once; none may write over another.
        synchronized (WebUtils.getSessionMutex(session)) {
            var all = pending(session);
            all.add(asked);
            keep(session, all.subList(Math.max(0, all.size() - AT_ONCE), all.size()));
        }
        tabs.remember(
                Objects.requireNonNull(asked.getState()), Destination.of(asked.getAttribute(DESTINATION)), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var asked = loadAuthorizationRequest(request);
        var session = request.getSession(false);
        if (asked == null || session == null) return null;
        synchronized (WebUtils.getSessionMutex(session)) {
            var all = pending(session);
            all.removeIf(one -> Objects.equals(one.getState(), asked.getState()));
            keep(session, all);
        }
        request.setAttribute(DESTINATION, asked.getAttribute(DESTINATION));
        request.setAttribute(REGISTRATION, asked.getAttribute(REGISTRATION));
        requireSameProvider(asked, request);
        return asked;
    }

    private void requireSameProvider(OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        var id = Objects.requireNonNull(asked.<String>getAttribute(REGISTRATION));
        if (!Entrances.provider(request).equals(Optional.of(id)))
            throw mixedUp("answered at the address of another provider");
        var issuer = request.getParameter("iss");
        if (issuer == null ? saysWhoItIs(id) : !isOf(issuer, id)) throw mixedUp("answered by another provider");
    }

    private boolean saysWhoItIs(String id) {
        var registration = Objects.requireNonNull(providers.findByRegistrationId(id));
        return Boolean.TRUE.equals(registration
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("authorization_response_iss_parameter_supported"));
    }

    private boolean isOf(String said, String id) {
        return providers.issuer(id).isNamed(said);
    }

    private static OAuth2AuthenticationException mixedUp(String how) {
        return new OAuth2AuthenticationException(new OAuth2Error("mixed_up", how, null), how);
    }

    private static void keep(HttpSession session, List<OAuth2AuthorizationRequest> all) {
        session.setAttribute(PENDING, new Pending(List.copyOf(all)));
    }

    private static List<OAuth2AuthorizationRequest> pending(@Nullable HttpSession session) {
        return session != null && session.getAttribute(PENDING) instanceof Pending some
                ? new ArrayList<>(some.all())
                : new ArrayList<>();
    }

    private record Pending(List<OAuth2AuthorizationRequest> all) implements Serializable {}
}
