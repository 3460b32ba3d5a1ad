package nl.samenspraak.signin.oidc;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/**
 * Whether a provider answers at this moment. It is asked for its keys, without which nobody comes in: who is sent to a
 * provider that is down sees a browser's error page and no way back. Asked once in three seconds, whoever wants to know.
 */
@Component
public class Reach {

    private static final Duration FRESH = Duration.ofSeconds(3);

    private final Providers providers;
    private final Clock clock;
    private final RestClient web =
            RestClient.builder().requestFactory(Patience.questions()).build();
    private final Map<String, Inquiry<Boolean>> heard = new ConcurrentHashMap<>();

    Reach(Providers providers, Clock clock) {
        this.providers = providers;
        this.clock = clock;
    }

    /** False for a provider that does not exist. */
    public boolean answers(String registrationId) {
        if (!providers.exists(registrationId)) return false;
        var inquiry =
                heard.computeIfAbsent(registrationId, id -> new Inquiry<>(() -> answersNow(id), FRESH, FRESH, clock));
        try {
            return inquiry.answer();
        } catch (IllegalStateException stillAsking) {
            return inquiry.lastAnswer().orElse(false);
        }
    }

    private boolean answersNow(String id) {
        try {
            var registration = Objects.requireNonNull(providers.findByRegistrationId(id));
            var keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
            web.get().uri(keys).retrieve().toBodilessEntity();
            return true;
        } catch (RestClientResponseException answer) {
            // A provider that says no is there.
            return !answer.getStatusCode().is5xxServerError();
        } catch (RuntimeException unreachable) {
            return false;
        }
    }
}
