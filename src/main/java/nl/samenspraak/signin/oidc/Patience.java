package nl.samenspraak.signin.oidc;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;

/**
 * How long we wait for a provider while somebody waits for us: briefly before anybody is sent there, and longer for what
 * their code is changed into. A code is good for one try, so that who is turned away then has to sign in all over.
 */
final class Patience {

    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration READING = Duration.ofSeconds(5);
    private static final Duration READING_TOKENS = Duration.ofSeconds(15);

    /** For one question. */
    static final Duration WHOLE = CONNECTING.plus(READING);

    /** For one answer with its code: for the tokens, and for the keys to check them by. */
    static final Duration SIGN_IN = CONNECTING.plus(READING_TOKENS).plus(WHOLE);

    private Patience() {}

    static SimpleClientHttpRequestFactory questions() {
        return reading(READING);
    }

    static SimpleClientHttpRequestFactory tokens() {
        return reading(READING_TOKENS);
    }

    /** The same, over connections that show our certificate. */
    static JdkClientHttpRequestFactory tokens(SslBundle certificate) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .sslContext(certificate.createSslContext())
                .build());
        requests.setReadTimeout(READING_TOKENS);
        return requests;
    }

    private static SimpleClientHttpRequestFactory reading(Duration patience) {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(CONNECTING);
        requests.setReadTimeout(patience);
        return requests;
    }
}
