package nl.samenspraak.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishedKeysTests {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration A_DAY = Duration.ofHours(24);

    private final HttpServer provider = provider();
    private final AtomicInteger asked = new AtomicInteger();
    private Instant now = Instant.parse("2017-01-20T12:00:00Z");
    private volatile JWKSet published = new JWKSet();
    private volatile boolean silent;
    private PublishedKeys keys;

    @BeforeEach
    void publish() {
        InstantSource time = () -> now;
        keys = new PublishedKeys(
                "http://localhost:" + provider.getAddress().getPort() + "/jwks", time.withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void a_key_is_kept_for_ten_minutes_and_one_that_was_withdrawn_no_longer() throws Exception {
        var stolen = publish(key("stolen"));
        assertThat(named("stolen")).containsExactly(stolen);
        publish(key("next"));

        now = now.plus(TEN_MINUTES.minusSeconds(1));
        assertThat(named("stolen")).containsExactly(stolen);
        assertThat(asked).hasValue(1);

        now = now.plusSeconds(1);
        assertThat(named("stolen")).isEmpty();
    }

    @Test
    void a_key_that_a_token_names_and_we_do_not_know_is_fetched_at_once() throws Exception {
        publish(key("first"));
        named("first");
        now = now.plusSeconds(11);

        var next = publish(key("next"));

        assertThat(named("next")).containsExactly(next);
    }

    @Test
    void of_a_provider_that_names_no_key_the_next_is_fetched_too() throws Exception {
        var first = publish(key(null));
        assertThat(named(null)).containsExactly(first);
        var next = publish(key(null));
        now = now.plusSeconds(11);

        assertThat(named(null)).containsExactly(next);
    }

    @Test
    void names_that_are_made_up_or_left_out_do_not_make_us_fetch_each_time() throws Exception {
        publish(key("own"));

        for (var word = 0; word < 20; word++) {
            named("made up " + word);
            named(null);
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void a_provider_that_is_silent_locks_nobody_out_for_a_day_and_then_its_keys_are_believed_no_more()
            throws Exception {
        var own = publish(key("own"));
        named("own");
        silent = true;

        now = now.plus(A_DAY.minusSeconds(1));
        assertThat(named("own")).containsExactly(own);
        assertThat(named(null)).containsExactly(own);

        now = now.plusSeconds(1);
        assertThatExceptionOfType(RemoteKeySourceException.class).isThrownBy(() -> named("own"));
        silent = false;
        now = now.plusSeconds(1);
        assertThat(named("own")).containsExactly(own);
    }

    private List<JWK> named(@Nullable String key) throws KeySourceException {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key).build();
        return keys.get(new JWKSelector(JWKMatcher.forJWSHeader(header)), null);
    }

    private ECKey publish(ECKey key) {
        published = new JWKSet(key);
        return key;
    }

    private static ECKey key(@Nullable String name) throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).keyID(name).generate().toPublicJWK();
    }

    private HttpServer provider() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/jwks", this::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            if (silent) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var body = published.toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
