package nl.samenspraak.signin.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Where leaving leads: to the provider, to leave there too, if it knows how to and answers; else to our own door. */
@Component
public class WayOut {

    private final Reach reach;
    private final Providers providers;
    private final AtProvider atProvider;

    WayOut(Reach reach, Providers providers, Front front) {
        this.reach = reach;
        this.providers = providers;
        this.atProvider = new AtProvider(providers);
        atProvider.setPostLogoutRedirectUri(front.baseUrl());
    }

    /** For who asks. It proves to the provider who that is, so it can be told only while they are still in here. */
    public String address(HttpServletRequest request, HttpServletResponse response) {
        return address(request, response, request.getUserPrincipal() instanceof Authentication who ? who : null);
    }

    String address(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        var there = who != null && who.getPrincipal() instanceof SignedInPerson person && canLeaveAt(person.provider());
        return there
                ? atProvider.determineTargetUrl(request, response, who)
                : request.getContextPath() + Doorstep.LEFT_BY;
    }

    private boolean canLeaveAt(String provider) {
        if (!reach.answers(provider)) return false;
        var registration = Objects.requireNonNull(providers.findByRegistrationId(provider));
        return registration.getProviderDetails().getConfigurationMetadata().containsKey("end_session_endpoint");
    }

    /** Tells the address that Spring would send to, for who does not leave by a request of the browser's own. */
    private static final class AtProvider extends OidcClientInitiatedLogoutSuccessHandler {

        AtProvider(Providers providers) {
            super(providers);
        }

        @Override
        protected String determineTargetUrl(
                HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
            return super.determineTargetUrl(request, response, who);
        }
    }
}
