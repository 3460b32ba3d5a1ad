package nl.samenspraak.signin.oidc;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;

/** How long we wait for a provider while somebody waits for us. */
final class Patience {

    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration READING = Duration.ofSeconds(5);

    /** For one question. */
    static final Duration WHOLE = CONNECTING.plus(READING);

    private Patience() {}

    static SimpleClientHttpRequestFactory requests() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(CONNECTING);
        requests.setReadTimeout(READING);
        return requests;
    }

    /** The same, over connections that show our certificate. */
    static JdkClientHttpRequestFactory requests(SslBundle certificate) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .sslContext(certificate.createSslContext())
                .build());
        requests.setReadTimeout(READING);
        return requests;
    }
}
