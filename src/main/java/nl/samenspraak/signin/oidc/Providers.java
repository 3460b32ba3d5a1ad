package nl.samenspraak.signin.oidc;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The providers that are trusted: those configured and no others. A provider is asked for its addresses when somebody
 * first signs in there, so that we start without it; half a day later it is asked again.
 */
@Component
class Providers implements ClientRegistrationRepository {

    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);
    private static final Duration FRESH = Duration.ofHours(12);

    /** Whoever calls on us in the name of a provider that is down does not make us call on it each time. */
    private static final Duration SILENT = Duration.ofSeconds(3);

    private static final List<String> USED = List.of(
            "authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint", "end_session_endpoint");
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final OAuth2ClientProperties spring;
    private final Front front;
    private final Clock clock;
    private final RestClient web =
            RestClient.builder().requestFactory(Patience.questions()).build();
    private final Map<String, Inquiry<ClientRegistration>> known = new ConcurrentHashMap<>();

    Providers(OAuth2ClientProperties spring, Front front, Clock clock) {
        this.spring = spring;
        this.front = front;
        this.clock = clock;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        var source = RegistrationSource.of(spring, front, id).orElse(null);
        if (source == null) return null;
        var inquiry = known.computeIfAbsent(id, one -> new Inquiry<>(() -> learn(source), FRESH, SILENT, clock));
        try {
            return inquiry.answer();
        } catch (RuntimeException unreachable) {
            var before = inquiry.lastAnswer();
            if (before.isEmpty())
                throw unreachable instanceof ProviderUnsafe ? unreachable : new ProviderUnreachable(id, unreachable);
            LOG.warn("The provider {} does not answer; what it said before is used.", id);
            return before.get();
        }
    }

    boolean exists(String id) {
        return spring.getRegistration().containsKey(id);
    }

    Issuer issuer(String id) {
        return RegistrationSource.of(spring, front, id).orElseThrow().issuer();
    }

    private ClientRegistration learn(RegistrationSource source) {
        return source.complete() ? source.alone() : discover(source);
    }

    private ClientRegistration discover(RegistrationSource source) {
        var found = Objects.requireNonNull(
                web.get().uri(source.issuer().document()).retrieve().body(DOCUMENT));
        var expected = source.issuer().template();
        if (!expected.equals(found.get("issuer")))
            throw new IllegalStateException(
                    "its discovery document is of " + found.get("issuer") + " and not of " + expected);
        requireSafe(source.id(), found);
        if (found.get("mtls_endpoint_aliases") instanceof Map<?, ?> aliases) requireSafe(source.id(), aliases);
        // The tenant's place is no valid address, and the library that reads the rest wants one.
        var document = new HashMap<>(found);
        document.put("issuer", source.issuer().uri().replace("{tenantid}", "tenant"));
        return source.discovered(document);
    }

    private static void requireSafe(String id, Map<?, ?> document) {
        for (var name : USED)
            if (document.get(name) instanceof String address && !Addresses.safe(address))
                throw new ProviderUnsafe(id, name, address);
    }
}
