package nl.samenspraak.signin.oidc;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/**
 * The keys with which a provider signs, kept for ten minutes or until a token names another. Then they are fetched anew, but
 * not more often than once in a while: anybody can make up names of keys.
 */
final class PublishedKeys implements JWKSource<SecurityContext> {

    private static final Duration APART = Duration.ofSeconds(10);

    /** A provider withdraws a key when somebody else may have it, and tells us nothing. */
    private static final Duration BELIEVED = Duration.ofMinutes(10);

    /**
     * With a provider whose keys cannot be fetched, for that long: over a night and the day of a deadline. Whoever has a
     * stolen key would have to keep the provider from us meanwhile, and after it nobody comes in by a key it may have withdrawn.
     */
    private static final Duration OUTLASTED = Duration.ofHours(24);

    private final RestClient web =
            RestClient.builder().requestFactory(Patience.questions()).build();
    private final String address;
    private final Inquiry<JWKSet> keys;

    PublishedKeys(String address, Clock clock) {
        this.address = address;
        this.keys = new Inquiry<>(this::fetch, APART, Duration.ofSeconds(1), clock);
    }

    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
        var known = namesAKey(wanted) ? known(wanted, BELIEVED) : List.<JWK>of();
        if (!known.isEmpty()) return known;
        try {
            return wanted.select(keys.answer());
        } catch (RuntimeException unreachable) {
            var old = known(wanted, OUTLASTED);
            if (!old.isEmpty()) return old;
            throw new RemoteKeySourceException("The keys at " + address + " cannot be fetched", unreachable);
        }
    }

    /** Where none is named any will do, so that what we know would never look out of date. */
    private static boolean namesAKey(JWKSelector wanted) {
        return wanted.getMatcher().getKeyIDs() != null;
    }

    private List<JWK> known(JWKSelector wanted, Duration youngerThan) {
        return keys.lastAnswer(youngerThan).map(wanted::select).orElse(List.of());
    }

    private JWKSet fetch() {
        try {
            return JWKSet.parse(
                    Objects.requireNonNull(web.get().uri(address).retrieve().body(String.class)));
        } catch (ParseException noKeys) {
            throw new IllegalStateException("what is at " + address + " is no set of keys", noKeys);
        }
    }
}
