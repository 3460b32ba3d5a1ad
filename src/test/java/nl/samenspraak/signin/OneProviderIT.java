package nl.samenspraak.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.nimbusds.jwt.SignedJWT;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import nl.samenspraak.TestDatabase;
import nl.samenspraak.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Where there is one provider only, its door is ours, and it may let in without a question whom it knows. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:one-${random.uuid};DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
@ContextConfiguration(initializers = TestDatabase.class)
class OneProviderIT {

    private static final FakeProvider ONLY = new FakeProvider();

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @DynamicPropertySource
    static void one(DynamicPropertyRegistry properties) {
        SignInTest.registration(properties, "only", ONLY.issuer());
    }

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void anew() {
        ONLY.behave();
        ONLY.signedOut.clear();
        ONLY.clientKeys = client -> "http://localhost:" + port + "/sign-in/keys/" + client;
    }

    @Test
    void who_leaves_for_good_is_signed_out_at_the_provider_and_ends_at_the_door() throws ParseException {
        try (var window = chromium.window(1440, 900, ColorScheme.LIGHT)) {
            var page = myData(window);
            var known = people();

            leave(page);

            page.waitForURL("**/aanmelden?afgemeld");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("U bent hier afgemeld");
            assertThat(ONLY.signedOut)
                    .singleElement()
                    .satisfies(said ->
                            assertThat(said).containsEntry("post_logout_redirect_uri", "http://localhost:" + port));
            var hint = SignedJWT.parse(ONLY.signedOut.getFirst().get("id_token_hint"));
            assertThat(hint.getJWTClaimsSet().getSubject()).isEqualTo(ONLY.subject);
            assertThat(page.navigate("http://localhost:" + port + "/mijn-gegevens")
                            .url())
                    .endsWith("/aanmelden?afgemeld");
            assertThat(people()).isEqualTo(known);
        }
    }

    @Test
    void no_other_page_of_who_left_for_good_signs_in_again_by_itself() {
        try (var here = chromium.window(1440, 900, ColorScheme.LIGHT);
                var elsewhere = chromium.window(1440, 900, ColorScheme.LIGHT)) {
            var page = myData(here);
            var besideIt = myData(here);
            var onTheTelephone = myData(elsewhere);
            var known = people();

            leave(page);

            page.waitForURL("**/aanmelden?afgemeld");
            onTheTelephone.waitForURL("**/aanmelden?afgemeld");
            leaving(besideIt).click();
            besideIt.waitForURL("**/aanmelden?afgemeld");
            assertThat(people()).isEqualTo(known);
        }
    }

    @Test
    void who_signs_out_in_one_tab_is_not_signed_in_again_by_another() {
        try (var window = chromium.window(1440, 900, ColorScheme.LIGHT)) {
            var page = myData(window);
            var besideIt = myData(window);

            page.locator(".who > summary").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Afmelden"))
                    .click();

            page.waitForURL("**/aanmelden?naar=%2F");
            besideIt.waitForURL("**/aanmelden?naar=%2Fmijn-gegevens");
            besideIt.locator("a[href*='/oauth2/authorization/only']").click();
            besideIt.waitForURL("**/mijn-gegevens");
        }
    }

    @Test
    void who_did_nothing_for_long_is_not_let_in_again_before_somebody_asks() {
        try (var window = chromium.window(1440, 900, ColorScheme.LIGHT)) {
            var page = myData(window);

            database.sql("update sitting set last_act_at = ?")
                    .params(Timestamp.from(Instant.now().minus(Duration.ofMinutes(32))))
                    .update();

            page.waitForURL("**/aanmelden?naar=%2Fmijn-gegevens");
            page.locator("a[href*='/oauth2/authorization/only']").click();
            page.waitForURL("**/mijn-gegevens");
        }
    }

    private Page myData(BrowserContext window) {
        var page = window.newPage();
        page.navigate("http://localhost:" + port + "/mijn-gegevens");
        leaving(page).waitFor();
        return page;
    }

    private static Locator leaving(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verlaat Samenspraak"));
    }

    private static void leave(Page page) {
        leaving(page).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ja, ik vertrek"))
                .click();
    }

    private long people() {
        return database.sql("select count(*) from person").query(Long.class).single();
    }
}
