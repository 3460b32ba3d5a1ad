package nl.samenspraak.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundleKey;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;

/** A provider that wants to see our certificate (RFC 8705) sees it, and one that we have none for is told nothing. */
class MutualTlsTests {

    private static final String PASSWORD = "geheim";

    @TempDir
    static Path folder;

    private HttpsServer provider;
    private KeyStore ours;
    private KeyStore theirs;
    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @BeforeEach
    void start() throws Exception {
        ours = pair("ours", "CN=samenspraak");
        theirs = pair("theirs", "CN=localhost");
        var theirBundle = SslBundle.of(SslStoreBundle.of(theirs, PASSWORD, trusting(ours)), SslBundleKey.of(PASSWORD));
        provider = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.setHttpsConfigurator(new HttpsConfigurator(theirBundle.createSslContext()) {
            @Override
            public void configure(HttpsParameters connection) {
                var wanted = getSSLContext().getDefaultSSLParameters();
                wanted.setNeedClientAuth(true);
                connection.setSSLParameters(wanted);
            }
        });
        provider.createContext("/token", exchange -> {
            var session = ((com.sun.net.httpserver.HttpsExchange) exchange).getSSLSession();
            seen.add(session.getPeerPrincipal().getName());
            seen.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var answer = "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":60}".getBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void our_certificate_says_who_asks_and_the_client_is_named() throws Exception {
        var tokens = tokens(SslStoreBundle.of(ours, PASSWORD, trusting(theirs)));

        assertThat(tokens.getTokenResponse(code()).getAccessToken().getTokenValue())
                .isEqualTo("t");
        assertThat(seen.take()).isEqualTo("CN=samenspraak");
        assertThat(seen.take())
                .contains("client_id=samenspraak-stad")
                .doesNotContain("client_secret", "client_assertion");
    }

    @Test
    void without_a_certificate_nothing_is_told() throws Exception {
        var tokens = tokens(SslStoreBundle.of(null, null, trusting(theirs)));

        assertThatExceptionOfType(OAuth2AuthorizationException.class).isThrownBy(() -> tokens.getTokenResponse(code()));
        assertThat(seen).isEmpty();
    }

    @Test
    void a_provider_that_is_not_who_it_says_is_told_nothing() throws Exception {
        var tokens = tokens(SslStoreBundle.of(ours, PASSWORD, trusting(pair("others", "CN=localhost"))));

        assertThatExceptionOfType(OAuth2AuthorizationException.class).isThrownBy(() -> tokens.getTokenResponse(code()));
        assertThat(seen).isEmpty();
    }

    @Test
    void a_bundle_that_is_not_there_is_named_at_start() {
        assertThatExceptionOfType(NotConfigured.class)
                .isThrownBy(() -> new TokenRequests(keys(), settings(), new DefaultSslBundleRegistry()))
                .satisfies(refused -> assertThat(refused.remedy()).contains("providers.stad.ssl-bundle"));
    }

    @Test
    void a_provider_may_take_certificates_at_an_address_of_their_own() {
        var spring = new Binder(org.springframework.boot.context.properties.source.ConfigurationPropertySources.get(
                        new MockEnvironment()
                                .withProperty("c.registration.stad.client-id", "samenspraak-stad")
                                .withProperty("c.registration.stad.client-authentication-method", "tls_client_auth")
                                .withProperty("c.registration.stad.scope", "openid")
                                .withProperty("c.provider.stad.issuer-uri", "https://stad.example")))
                .bind("c", OAuth2ClientProperties.class)
                .get();
        var source =
                RegistrationSource.of(spring, new Front("", List.of()), "stad").orElseThrow();

        var found = source.discovered(Map.of(
                "issuer", "https://stad.example",
                "authorization_endpoint", "https://stad.example/authorize",
                "token_endpoint", "https://stad.example/token",
                "jwks_uri", "https://stad.example/keys",
                "subject_types_supported", List.of("public"),
                "mtls_endpoint_aliases", Map.of("token_endpoint", "https://mtls.stad.example/token")));

        assertThat(found.getProviderDetails().getTokenUri()).isEqualTo("https://mtls.stad.example/token");
    }

    private TokenRequests tokens(SslStoreBundle stores) {
        var bundles = new DefaultSslBundleRegistry("stad-tls", SslBundle.of(stores, SslBundleKey.of(PASSWORD)));
        return new TokenRequests(keys(), settings(), bundles);
    }

    private static ClientKeys keys() {
        return new ClientKeys(new SignInProperties(Map.of()), new DefaultResourceLoader());
    }

    private static SignInProperties settings() {
        return new SignInProperties(Map.of(
                "stad",
                new SignInProperties.Provider(
                        "",
                        List.of(),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        Set.of("RS256"),
                        false,
                        new SignInProperties.PrivateKey("", "", "", ""),
                        "stad-tls")));
    }

    private OAuth2AuthorizationCodeGrantRequest code() {
        var address = "https://localhost:" + provider.getAddress().getPort();
        var registration = ClientRegistration.withRegistrationId("stad")
                .clientId("samenspraak-stad")
                .clientAuthenticationMethod(ClientAuthenticationMethod.TLS_CLIENT_AUTH)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("https://samenspraak.example/login/oauth2/code/stad")
                .authorizationUri(address + "/authorize")
                .tokenUri(address + "/token")
                .build();
        return new OAuth2AuthorizationCodeGrantRequest(
                registration,
                new OAuth2AuthorizationExchange(
                        OAuth2AuthorizationRequest.authorizationCode()
                                .clientId("samenspraak-stad")
                                .authorizationUri(address + "/authorize")
                                .redirectUri("https://samenspraak.example/login/oauth2/code/stad")
                                .state("s")
                                .build(),
                        OAuth2AuthorizationResponse.success("code")
                                .redirectUri("https://samenspraak.example/login/oauth2/code/stad")
                                .state("s")
                                .build()));
    }

    private static KeyStore trusting(KeyStore other) throws Exception {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("known", other.getCertificate("key"));
        return trusted;
    }

    private static KeyStore pair(String name, String subject) throws Exception {
        var file = folder.resolve(name + ".p12");
        Files.deleteIfExists(file);
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-alias",
                        "key",
                        "-keyalg",
                        "EC",
                        "-dname",
                        subject,
                        "-ext",
                        "san=dns:localhost")
                .inheritIO()
                .start()
                .waitFor();
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }
}
