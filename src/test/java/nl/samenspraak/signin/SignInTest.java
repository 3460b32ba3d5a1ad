package nl.samenspraak.signin;

import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import nl.samenspraak.Scene;
import nl.samenspraak.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a port of its own, with providers that do as they are told. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Scene.class, Players.class})
abstract class SignInTest {

    static final String TENANT = "9c1d1f0e-0000-4000-8000-000000000001";

    static final FakeProvider ALFA = new FakeProvider();
    static final FakeProvider BETA = new FakeProvider("", true);
    static final FakeProvider STRONG = new FakeProvider();
    static final FakeProvider MANY = new FakeProvider("/organizations/v2.0", false);

    private static final Path KEY = key();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    Visitor visitor;

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry properties) {
        provider(properties, "alfa", ALFA);
        properties.add("samenspraak.sign-in.providers.alfa.name", () -> "Gemeente Alfa");
        properties.add("samenspraak.sign-in.providers.alfa.organisations", () -> "Gemeente Alfa,Alf");
        properties.add("samenspraak.sign-in.providers.alfa.email-domains", () -> "alfa.example");
        provider(properties, "beta", BETA);
        properties.add("samenspraak.sign-in.providers.beta.name", () -> "Gemeente Bèta");
        registration(properties, "many", MANY.issuer().replace("organizations", "{tenantid}"));
        properties.add("samenspraak.sign-in.providers.many.tenants", TENANT::toUpperCase);
        provider(properties, "strong", STRONG);
        properties.add("samenspraak.sign-in.providers.strong.acr", () -> "high,substantial");
        // All of it comes from one address.
        properties.add("samenspraak.limits.sign-in.per-address", () -> "100000");
        properties.add("samenspraak.limits.sign-in.per-person", () -> "100000");
        registration(properties, "down", "http://localhost:9");
    }

    @BeforeEach
    void anew() {
        for (var provider : new FakeProvider[] {ALFA, BETA, MANY, STRONG}) {
            provider.behave();
            provider.clientKeys = client -> "http://localhost:" + port + "/sign-in/keys/" + client;
        }
        visitor = new Visitor(port);
    }

    @AfterEach
    void answerAgain() {
        if (!ALFA.down) return;
        ALFA.down = false;
        awaitAnswer("alfa", 204);
    }

    /** What was heard of a provider is believed for three seconds. */
    void awaitAnswer(String registration, int status) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> visitor.get("/sign-in/answers/" + registration).statusCode() == status);
    }

    long people() {
        return database.sql("select count(*) from person").query(Long.class).single();
    }

    private static void provider(DynamicPropertyRegistry properties, String id, FakeProvider provider) {
        registration(properties, id, provider.issuer());
    }

    static void registration(DynamicPropertyRegistry properties, String id, String issuer) {
        var registration = "spring.security.oauth2.client.registration." + id;
        properties.add(registration + ".client-id", () -> id);
        properties.add(registration + ".client-authentication-method", () -> "private_key_jwt");
        properties.add(registration + ".scope", () -> "openid,profile");
        properties.add("spring.security.oauth2.client.provider." + id + ".issuer-uri", () -> issuer);
        properties.add("samenspraak.sign-in.providers." + id + ".private-key.location", () -> "file:" + KEY);
    }

    private static Path key() {
        try {
            RSAKey key = new RSAKeyGenerator(2048).generate();
            var file = Files.createTempFile("key", ".pem");
            file.toFile().deleteOnExit();
            var body = Base64.getMimeEncoder().encodeToString(key.toPrivateKey().getEncoded());
            return Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
        } catch (IOException | com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
