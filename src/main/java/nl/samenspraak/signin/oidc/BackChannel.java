package nl.samenspraak.signin.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.samenspraak.signin.LogoutRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a provider says that a session ended there (OpenID Connect Back-Channel Logout 1.0, sections 2.5 to 2.8). */
@RestController
public class BackChannel {

    /** Up to the name of the provider. */
    public static final String ADDRESS = "/logout/connect/back-channel/";

    private static final Logger LOG = LoggerFactory.getLogger(BackChannel.class);

    private final Providers providers;
    private final LogoutTokens tokens;
    private final ComingAndGoing comingAndGoing;

    BackChannel(Providers providers, LogoutTokens tokens, ComingAndGoing comingAndGoing) {
        this.providers = providers;
        this.tokens = tokens;
        this.comingAndGoing = comingAndGoing;
    }

    @PostMapping(ADDRESS + "{registrationId}")
    ResponseEntity<Map<String, String>> ended(
            HttpServletRequest request,
            @PathVariable String registrationId,
            @RequestParam(name = "logout_token", defaultValue = "") String logoutToken) {
        try {
            var registration = providers.findByRegistrationId(registrationId);
            if (registration == null) return refuse(request, "", Trouble.Kind.UNKNOWN);
            comingAndGoing.leftAtProvider(tokens.read(registration, logoutToken));
            return answer(HttpStatus.OK, Map.of());
        } catch (BadJwtException refused) {
            LOG.warn("A logout token of {} was refused: {}", registrationId, oneLine(refused));
            return refuse(request, registrationId, Trouble.Kind.UNTRUSTED);
        } catch (ProviderUnreachable | ProviderUnsafe | JwtException noKeys) {
            LOG.warn("A logout token of {} could not be checked: {}", registrationId, oneLine(noKeys));
            return refuse(request, registrationId, Trouble.Kind.UNREACHABLE);
        }
    }

    private static ResponseEntity<Map<String, String>> refuse(
            HttpServletRequest request, String provider, Trouble.Kind why) {
        request.setAttribute(LogoutRefused.ATTRIBUTE, new LogoutRefused(provider, why.name()));
        return why == Trouble.Kind.UNREACHABLE
                ? answer(HttpStatus.SERVICE_UNAVAILABLE, Map.of("error", "temporarily_unavailable"))
                : answer(HttpStatus.BAD_REQUEST, Map.of("error", "invalid_request"));
    }

    private static ResponseEntity<Map<String, String>> answer(HttpStatus status, Map<String, String> body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    /** A token is somebody else's words: without line ends they cannot pose as lines of ours. */
    private static String oneLine(RuntimeException why) {
        return String.valueOf(why.getMessage()).replaceAll("\\p{Cntrl}", " ");
    }
}
