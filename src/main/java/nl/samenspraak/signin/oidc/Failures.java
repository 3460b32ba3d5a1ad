package nl.samenspraak.signin.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.TurnedAway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Whatever goes wrong at sign-in ends here: a reference number in the log, and a page that people understand. */
@Component
class Failures implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final TroublePage page;
    private final ProviderList providers;
    private final ApplicationEventPublisher events;
    private final Tabs tabs;

    Failures(TroublePage page, ProviderList providers, ApplicationEventPublisher events, Tabs tabs) {
        this.tabs = tabs;
        this.page = page;
        this.providers = providers;
        this.events = events;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        show(failure, request, response);
    }

    void show(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        var provider = provider(request);
        var unknown = provider == null || providers.of(provider).isEmpty();
        var kind = unknown ? Trouble.Kind.UNKNOWN : kind(failure, request);
        if (kind == Trouble.Kind.STALE && tabs.leadOn(request, response)) return;
        // A provider's words are somebody else's: without line ends they cannot pose as lines of ours.
        var said = String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}", " ");
        LOG.warn("Reference {}: a sign-in at {} ended {}: {}", reference, provider, kind, said);
        if (kind == Trouble.Kind.FAILED) LOG.error("Reference {}", reference, failure);
        var refused = failure instanceof ArrivalRefused one ? Optional.of(one) : Optional.<ArrivalRefused>empty();
        events.publishEvent(new TurnedAway(
                refused.flatMap(ArrivalRefused::person),
                unknown || provider == null ? "" : provider,
                refused.map(one -> one.refusal().getClass().getSimpleName()).orElse(kind.name())));
        var refusal = refused.map(ArrivalRefused::refusal).orElse(null);
        page.show(
                new Trouble(
                        kind,
                        reference,
                        provider,
                        destination(request),
                        refusal == null ? null : refusal.messageKey(),
                        refusal == null ? List.of() : List.of(refusal.arguments())),
                request,
                response);
    }

    private static Destination destination(HttpServletRequest request) {
        var remembered = request.getAttribute(PendingSignIns.DESTINATION);
        return Destination.of(remembered == null ? request.getParameter(Destination.PARAMETER) : remembered.toString());
    }

    private static @Nullable String provider(HttpServletRequest request) {
        var remembered = request.getAttribute(PendingSignIns.REGISTRATION);
        if (remembered != null) return remembered.toString();
        return Entrances.provider(request)
                .filter(id -> id.matches("[A-Za-z0-9_-]{1,64}"))
                .orElse(null);
    }

    private static Trouble.Kind kind(RuntimeException failure, HttpServletRequest request) {
        for (var cause : causes(failure)) {
            if (cause instanceof ArrivalRefused) return Trouble.Kind.REFUSED;
            if (cause instanceof ProviderUnreachable) return Trouble.Kind.UNREACHABLE;
            if (cause instanceof ProviderUnsafe) return Trouble.Kind.UNSAFE;
            if (cause instanceof RestClientException web && isDown(web)) return Trouble.Kind.UNREACHABLE;
            if (cause instanceof JwtValidationException invalid) return kind(invalid);
        }
        if (failure instanceof OAuth2AuthenticationException oauth)
            return kind(Objects.toString(oauth.getError().getErrorCode(), ""), request);
        return failure instanceof AuthenticationException ? Trouble.Kind.UNTRUSTED : Trouble.Kind.FAILED;
    }

    /** Only of a token that is right in everything else do we say what is wrong with it. */
    private static Trouble.Kind kind(JwtValidationException invalid) {
        var errors = invalid.getErrors().stream()
                .map(OAuth2Error::getErrorCode)
                .distinct()
                .toList();
        if (errors.equals(List.of(IdTokenRules.TENANT))) return Trouble.Kind.TENANT;
        if (errors.equals(List.of(IdTokenRules.LEVEL))) return Trouble.Kind.LEVEL;
        return Trouble.Kind.UNTRUSTED;
    }

    private static Trouble.Kind kind(String error, HttpServletRequest request) {
        return switch (error) {
            case "authorization_request_not_found", "invalid_state_parameter" -> Trouble.Kind.STALE;
            case "access_denied", "interaction_required", "login_required", "consent_required" ->
                Trouble.Kind.CANCELLED;
            case "temporarily_unavailable", "server_error" -> Trouble.Kind.UNREACHABLE;
            // Without anything of a provider in it, somebody only went back to an old page.
            case "invalid_request" ->
                request.getParameter("state") == null ? Trouble.Kind.STALE : Trouble.Kind.UNTRUSTED;
            default -> Trouble.Kind.UNTRUSTED;
        };
    }

    /** A provider that says no is there. */
    private static boolean isDown(RestClientException trouble) {
        return !(trouble instanceof RestClientResponseException answer)
                || answer.getStatusCode().is5xxServerError();
    }

    private static List<Throwable> causes(Throwable failure) {
        var all = new ArrayList<Throwable>();
        for (Throwable cause = failure; cause != null && all.size() < 20; cause = cause.getCause()) all.add(cause);
        return all;
    }
}
