package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The account and the door as a browser meets them. */
class LogIT {

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void coming_and_leaving_are_in_the_log_which_can_be_searched_and_taken_along() throws IOException {
        try (var window = Demo.desk(chromium);
                var other = Demo.desk(chromium)) {
            leave(other);
            var page = Demo.open(window, "Joyce Velu", Demo.STRATEGY + "/logboek");
            assertThat(page.locator(".log")).containsText("Wim Oosterveld meldde zich af");

            pick(page, "Wie", "Wim Oosterveld");
            pick(page, "Wat", "meldde zich aan");
            page.waitForURL(url -> url.contains("wie=") && url.contains("wat=Doors.signIn"));

            assertThat(page.locator(".log-row").first()).containsText("Wim Oosterveld meldde zich aan");
            assertThat(page.locator(".log")).not().containsText("Joyce");
            var file = page.waitForDownload(
                    () -> page.getByText("Neem mee als CSV").click());
            assertThat(file.suggestedFilename()).startsWith("logboek-").endsWith(".csv");
            assertThat(Files.readString(file.path()))
                    .contains(";Doors.signIn;", ";Wim Oosterveld;")
                    .doesNotContain("Joyce");
        }
    }

    @Test
    void contributions_of_one_organisation_can_be_picked() {
        try (var window = Demo.desk(chromium)) {
            var page = Demo.open(window, "Joyce Velu", Demo.STRATEGY + "/inbreng");

            pick(page, "Van", "Eindhoven");

            page.waitForURL(url -> url.contains("organisatie="));
            assertThat(page.locator(".contributions .strong").first()).hasText("Eindhoven");
        }
    }

    @Test
    void who_knocks_too_often_is_asked_to_wait() {
        try (var application = new RunningApplication(folder(), "--samenspraak.limits.sign-in.per-address=3");
                var window = Demo.desk(chromium)) {
            var page = window.newPage();
            var door = application.address() + "/oauth2/authorization/demo";
            for (var i = 0; i < 3; i++) assertThat(page.navigate(door).status()).isEqualTo(200);

            var answer = page.navigate(door);

            assertThat(answer.status()).isEqualTo(429);
            assertThat(Integer.parseInt(answer.headerValue("retry-after"))).isBetween(1, 200);
            assertThat(page.locator("h1")).hasText("Even wachten");
            assertThat(page.locator("main")).containsText("Probeer het over ");
            assertThat(Axe.violationsEverywhere(page)).isEmpty();
        }
    }

    private static void leave(BrowserContext window) {
        var page = Demo.open(window, "Wim Oosterveld", Demo.STRATEGY + "/lezen");
        page.locator(".who > summary").click();
        page.locator("form.leave button").click();
        page.waitForURL(url -> !url.contains("/lezen"));
    }

    private static void pick(Page page, String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
        page.waitForURL(url -> url.contains("?"));
    }

    private static java.nio.file.Path folder() {
        try {
            return Files.createTempDirectory("samenspraak");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
