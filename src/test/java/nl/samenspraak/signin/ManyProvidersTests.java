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

    @DynamicPropertySource
    static void more(DynamicPropertyRegistry properties) {
        registration(properties, "silent", "http://localhost:" + SILENT.getLocalPort());
        registration(properties, "impostor", ALFA.issuer() + "/impostor");
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

    private static ServerSocket silent() {
        try {
            return new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
