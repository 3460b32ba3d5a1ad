package nl.samenspraak.signin.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * What we ask of a provider. Spring adds PKCE with S256 (the default of its client settings since 7.0, secret or not), a
 * state of 256 bits and a nonce of 768, hashed to 256; we add the level of assurance, and remember where one was going.
 */
@Component
class SignInRequests implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver spring;
    private final Reach reach;

    SignInRequests(Providers providers, SignInProperties settings, Reach reach) {
        this.reach = reach;
        spring = new DefaultOAuth2AuthorizationRequestResolver(providers);
        spring.setAuthorizationRequestCustomizer(request -> request.attributes(attributes -> {
            var id = Objects.requireNonNull(attributes.get(PendingSignIns.REGISTRATION))
                    .toString();
            var acr = settings.of(id).acr();
            if (!acr.isEmpty()) request.additionalParameters(more -> more.put("acr_values", String.join(" ", acr)));
        }));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return remembering(spring.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return remembering(spring.resolve(request, registrationId), request);
    }

    private @Nullable OAuth2AuthorizationRequest remembering(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        if (asked == null) return null;
        var id = Objects.requireNonNull(asked.<String>getAttribute(PendingSignIns.REGISTRATION));
        if (!reach.answers(id)) throw new ProviderUnreachable(id);
        var destination = Destination.of(request.getParameter(Destination.PARAMETER));
        return OAuth2AuthorizationRequest.from(asked)
                .attributes(attributes -> attributes.put(PendingSignIns.DESTINATION, destination.address()))
                .build();
    }
}
