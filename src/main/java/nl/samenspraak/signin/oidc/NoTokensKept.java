package nl.samenspraak.signin.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** We ask providers for nothing after somebody is in, so nobody's access tokens are kept: none can leak. */
class NoTokensKept implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication who, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication who, HttpServletRequest request, HttpServletResponse response) {}

    /** Nor in a list of sessions in memory: {@link nl.samenspraak.signin.Sittings} knows them, for all nodes. */
    static class NoSessions implements OidcSessionRegistry {

        @Override
        public void saveSessionInformation(OidcSessionInformation info) {}

        @Override
        public @Nullable OidcSessionInformation removeSessionInformation(String session) {
            return null;
        }

        @Override
        public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
            return List.of();
        }
    }
}
