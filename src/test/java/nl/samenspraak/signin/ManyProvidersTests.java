package nl.samenspraak.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** More providers than fit on a page, some of which say nothing or are not who they should be. */
class ManyProvidersTests extends SignInTest {

    /** Takes every call and says nothing. */
    private static final ServerSocket SILENT = silent();

    private static final FakeProvider UNSAFE = new FakeProvider();
    private static final FakeProvider GONE = new FakeProvider();
    private static final FakeProvider NO_WAY_OUT = new FakeProvider();

    @DynamicPropertySource
    static void more(DynamicPropertyRegistry properties) {
        registration(properties, "silent", "http://localhost:" + SILENT.getLocalPort());
        registration(properties, "impostor", ALFA.issuer() + "/impostor");
        UNSAFE.describes = document -> {
            document.put("jwks_uri", "http://keys.example/jwks");
            return document;
        };
        registration(properties, "unsafe", UNSAFE.issuer());
        GONE.down = true;
        registration(properties, "gone", GONE.issuer());
        NO_WAY_OUT.clientKeys = client -> ALFA.clientKeys.apply(client);
        NO_WAY_OUT.describes = document -> {
            document.remove("end_session_endpoint");
            return document;
        };
        registration(properties, "no-way-out", NO_WAY_OUT.issuer());
        for (var number = 1; number <= 7; number++)
            registration(properties, "provincie-" + number, "http://localhost:" + SILENT.getLocalPort());
    }

    @Test
    void many_are_not_listed_but_found() {
        assertThat(visitor.get("/aanmelden").body())
                .doesNotContain("/oauth2/authorization/")
                .contains("organisatie");
        assertThat(visitor.post("/aanmelden", "organisatie=impostor").statusCode())
                .isEqualTo(303);
    }

    @Test
    void of_a_name_that_fits_many_the_first_are_listed_and_more_of_it_is_asked_for() {
        var page = visitor.post("/aanmelden", "organisatie=provincie").body();

        assertThat(page).contains("horen er veel", "provincie-1", "provincie-6").doesNotContain("provincie-7");
    }

    @Test
    void nobody_waits_long_for_a_provider_that_says_nothing() {
        var asked = System.nanoTime();

        var page = visitor.follow("/oauth2/authorization/silent");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("antwoordt nu niet");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void a_discovery_document_of_another_issuer_is_not_used() {
        var page = visitor.follow("/oauth2/authorization/impostor");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(visitor.signedIn()).isFalse();
    }

    @Test
    void nobody_is_sent_to_a_provider_whose_addresses_anybody_on_the_way_could_imitate() {
        var page = visitor.follow("/oauth2/authorization/unsafe");

        assertThat(page.statusCode()).isEqualTo(502);
        assertThat(page.body()).contains("niet veilig ingesteld", "kenmerk").doesNotContain("keys.example");
        assertThat(visitor.get("/sign-in/answers/unsafe").statusCode()).isEqualTo(503);
    }

    @Test
    void a_stream_of_words_in_the_name_of_a_provider_that_is_down_does_not_call_on_it_each_time() {
        for (var word = 0; word < 12; word++)
            assertThat(visitor.post("/logout/connect/back-channel/gone", "logout_token=x.y.z")
                            .statusCode())
                    .isEqualTo(503);

        assertThat(GONE.documentsAsked).hasValueLessThan(6);
    }

    @Test
    void who_cannot_sign_out_at_their_provider_is_told_so_and_not_sent_back_in() {
        visitor.follow("/oauth2/authorization/no-way-out");
        var token = visitor.get("/").body().replaceAll("(?s).*<meta name=\"_csrf\" content=\"([^\"]*)\".*", "$1");

        var answer = visitor.post("/logout", "_csrf=" + token);
        var page = visitor.follow(answer.uri().resolve(Visitor.location(answer)).toString());

        assertThat(page.uri()).hasToString(visitor.home() + "/aanmelden?afgemeld");
        assertThat(page.body()).contains("U bent hier afgemeld; bij uw organisatie misschien nog niet");
        assertThat(visitor.signedIn()).isFalse();
    }

    @Test
    void who_is_in_is_not_told_that_they_signed_out() {
        visitor.follow("/oauth2/authorization/alfa");

        assertThat(visitor.get("/aanmelden?afgemeld").body()).doesNotContain("U bent hier afgemeld");
    }

    private static ServerSocket silent() {
        try {
            return new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
