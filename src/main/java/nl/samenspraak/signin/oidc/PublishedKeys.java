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
 * The keys with which a provider signs, kept until a token names another. Then they are fetched anew, but not more often
 * than once in a while: anybody can make up names of keys.
 */
final class PublishedKeys implements JWKSource<SecurityContext> {

    private static final Duration APART = Duration.ofSeconds(10);

    private final RestClient web =
            RestClient.builder().requestFactory(Patience.requests()).build();
    private final String address;
    private final Inquiry<JWKSet> keys;

    PublishedKeys(String address, Clock clock) {
        this.address = address;
        this.keys = new Inquiry<>(this::fetch, APART, Duration.ofSeconds(1), clock);
    }

    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
        var known = keys.lastAnswer().map(wanted::select).orElse(List.of());
        if (!known.isEmpty()) return known;
        try {
            return wanted.select(keys.answer());
        } catch (RuntimeException unreachable) {
            throw new RemoteKeySourceException("The keys at " + address + " cannot be fetched", unreachable);
        }
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
