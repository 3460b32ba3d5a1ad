package nl.samenspraak.signin.oidc;

import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;

/** How long we wait for a provider while somebody waits for us. */
final class Patience {

    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration READING = Duration.ofSeconds(5);

    private Patience() {}

    static SimpleClientHttpRequestFactory requests() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(CONNECTING);
        requests.setReadTimeout(READING);
        return requests;
    }
}
