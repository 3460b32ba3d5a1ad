package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packaged application shows at its doors, and what it keeps shut. */
class DoorsIT {

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_session_that_ended_while_one_typed_comes_back_with_what_was_typed(boolean withoutTrace) {
        try (var window = Demo.desk(chromium)) {
            var address = Demo.STRATEGY + "/lezen/21";
            var page = Demo.open(window, "Vertegenwoordiger Breda", address);
            field(page).fill("Dit stond er voordat mijn sessie ophield.");
            assertThat(page.locator(".write .kept-state").first()).containsText("Bewaard");

            if (withoutTrace) window.clearCookies(new BrowserContext.ClearCookiesOptions().setName("samenspraak"));
            else window.addCookies(List.of(ended()));
            page.locator(".write").getByText("Vraag").first().click();

            // The provider still knows her, so she comes back by herself.
            page.waitForRequest(Pattern.compile(".*v-r=init.*"), () -> {});
            page.waitForURL(Demo.application().address() + address);
            assertThat(field(page)).hasValue("Dit stond er voordat mijn sessie ophield.");
        }
    }

    @Test
    void an_address_that_leads_nowhere_says_so_in_the_house_style() {
        try (var window = Demo.desk(chromium)) {
            var page = Demo.open(window, "Vertegenwoordiger Breda", "/zo-maar-iets");

            assertThat(page.locator("h1")).hasText("Deze pagina is er niet");
            assertThat(page).hasTitle("Deze pagina is er niet · Samenspraak");
        }
    }

    @Test
    void every_answer_says_what_a_browser_may_do_with_it() {
        try (var window = Demo.desk(chromium)) {
            var page = Demo.open(window, "Vertegenwoordiger Breda", Demo.STRATEGY + "/lezen");

            var headers = page.request()
                    .get(Demo.application().address() + Demo.STRATEGY + "/lezen")
                    .headers();

            assertThat(headers.get("content-security-policy"))
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'");
            assertThat(headers)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsKey("permissions-policy");
            assertThat(headers.get("cache-control")).contains("no-store");
            assertThat(headers).doesNotContainKeys("server", "x-powered-by");
        }
    }

    @Test
    void the_session_is_out_of_reach_of_scripts_and_other_sites() {
        try (var window = Demo.desk(chromium)) {
            Demo.open(window, "Vertegenwoordiger Breda", Demo.STRATEGY + "/lezen");

            assertThat(window.cookies(Demo.application().address()))
                    .filteredOn(cookie -> cookie.name.equals("samenspraak"))
                    .singleElement()
                    .satisfies(cookie -> {
                        assertThat(cookie.httpOnly).isTrue();
                        assertThat(cookie.sameSite.name()).isEqualTo("LAX");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/h2-console",
                "/actuator",
                "/actuator/env",
                "/error",
                Demo.STRATEGY + "/lezen",
                "/pictures/x",
                "/strategie/nieuw"
            })
    void who_did_not_sign_in_is_sent_to_the_sign_in_page_whatever_the_address(String address) {
        try (var playwright = Playwright.create()) {
            var request = playwright.request().newContext(new APIRequest.NewContextOptions());

            var answer = request.get(
                    Demo.application().address() + address,
                    RequestOptions.create().setMaxRedirects(0).setHeader("Accept", "text/html"));

            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.headers().get("location")).contains("/oauth2/authorization/");
        }
    }

    @Test
    void a_request_in_the_background_is_never_sent_on_to_the_provider() {
        try (var playwright = Playwright.create()) {
            var request = playwright.request().newContext(new APIRequest.NewContextOptions());

            var answer = request.post(
                    Demo.application().address() + "/?v-r=heartbeat&v-uiId=0",
                    RequestOptions.create().setMaxRedirects(0));

            // What tells Vaadin's page that its session ended, so that it begins anew.
            assertThat(answer.status()).isEqualTo(403);
        }
    }

    @Test
    void nobody_is_signed_out_from_elsewhere() {
        try (var window = Demo.desk(chromium)) {
            var page = Demo.open(window, "Vertegenwoordiger Breda", Demo.STRATEGY + "/lezen");

            var answer = page.request()
                    .post(
                            Demo.application().address() + "/logout",
                            RequestOptions.create().setMaxRedirects(0));

            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.headers().get("location"))
                    .isEqualTo(Demo.application().address() + "/");
            page.reload();
            assertThat(page).hasURL(Demo.application().address() + Demo.STRATEGY + "/lezen");
            assertThat(page.locator(".who")).isVisible();
        }
    }

    @Test
    void without_an_identity_provider_it_ends_with_one_sentence_and_writes_nothing(@TempDir Path folder)
            throws Exception {
        var console = folder.resolve("console.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of(System.getProperty("samenspraak.jar"))
                                .toAbsolutePath()
                                .toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isNotZero();
        assertThat(Files.readString(console))
                .contains("spring.security.oauth2.client.registration.", "issuer-uri")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private static Cookie ended() {
        return new Cookie("samenspraak", "ended").setDomain("localhost").setPath("/");
    }

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Uw opmerking"))
                .first();
    }
}
