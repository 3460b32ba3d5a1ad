package nl.samenspraak.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import nl.samenspraak.Scene;
import nl.samenspraak.browser.Axe;
import nl.samenspraak.browser.Chromium;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages at the door in a real browser, and open pages whose sitting ends. */
class OpenPagesIT extends SignInTest {

    private static Chromium chromium;

    @Autowired
    Scene scene;

    @Autowired
    Sittings sittings;

    @Autowired
    Register register;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void an_open_page_whose_sitting_ended_is_at_the_sign_in_page_within_a_second_and_what_was_typed_comes_back() {
        try (var window = chromium.window(1440, 900, ColorScheme.LIGHT)) {
            var page = reading(window);
            field(page).fill("Dit stond er nog niet.");
            assertThat(page.locator(".write .kept-state").first()).containsText("Bewaard");

            var ended = System.nanoTime();
            sittings.endAll(somebody(), Ending.AT_PROVIDER);
            page.waitForURL(url -> url.contains("/aanmelden"));
            var took = Duration.ofNanos(System.nanoTime() - ended);

            System.out.printf("sitting ended to open page at the sign-in page: %d ms%n", took.toMillis());
            assertThat(took).isLessThan(Duration.ofSeconds(3));
            page.getByText("Verder via Gemeente Alfa").click();
            page.waitForURL("**" + place());
            assertThat(field(page)).hasValue("Dit stond er nog niet.");
        }
    }

    @Test
    void after_the_longest_time_the_next_click_leads_to_the_sign_in_page_and_back_with_what_was_typed() {
        try (var window = chromium.window(1440, 900, ColorScheme.LIGHT)) {
            var page = reading(window);
            field(page).fill("Getypt in het dertiende uur.");
            assertThat(page.locator(".write .kept-state").first()).containsText("Bewaard");
            database.sql("update sitting set since = ? where person = ?")
                    .params(
                            Timestamp.from(Instant.now().minus(Duration.ofHours(12))),
                            somebody().id())
                    .update();

            page.locator(".write").getByText("Vraag").first().click();

            page.getByText("Verder via Gemeente Alfa").click();
            page.waitForURL("**" + place());
            assertThat(field(page)).hasValue("Getypt in het dertiende uur.");
        }
    }

    @Test
    void an_open_page_of_who_did_nothing_for_long_goes_to_the_door_by_itself_and_comes_back_with_what_was_typed() {
        try (var window = chromium.window(1440, 900, ColorScheme.LIGHT)) {
            var page = reading(window);
            field(page).fill("Even koffie halen.");
            assertThat(page.locator(".write .kept-state").first()).containsText("Bewaard");

            database.sql("update sitting set last_act_at = ? where person = ?")
                    .params(
                            Timestamp.from(Instant.now().minus(Duration.ofMinutes(32))),
                            somebody().id())
                    .update();

            page.waitForURL(url -> url.contains("/aanmelden?naar="));
            page.getByText("Verder via Gemeente Alfa").click();
            page.waitForURL("**" + place());
            assertThat(field(page)).hasValue("Even koffie halen.");
        }
    }

    @Test
    void one_finds_ones_organisation_with_the_keyboard_alone() {
        try (var window = chromium.window(1440, 900, ColorScheme.LIGHT)) {
            var page = window.newPage();
            page.navigate(visitor.home() + "/aanmelden?naar=/zo-maar-iets");

            page.getByRole(AriaRole.TEXTBOX).focus();
            page.keyboard().type("gemeente atlantis");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Wij kennen");
            // The page is there before the browser, at its first picture, gives the field the focus.
            assertThat(page.getByRole(AriaRole.TEXTBOX)).isFocused();
            page.keyboard().press("Control+A");
            page.keyboard().type("joyce@alfa.example");
            page.keyboard().press("Enter");

            page.waitForURL("**/zo-maar-iets");
        }
    }

    @Test
    void a_page_at_a_silent_provider_goes_on_by_itself_as_soon_as_it_answers() {
        ALFA.down = true;
        try (var window = chromium.window(1440, 900, ColorScheme.LIGHT)) {
            var page = silent(window, "alfa");

            ALFA.down = false;

            page.waitForURL("**/zo-maar-iets", new Page.WaitForURLOptions().setTimeout(30_000));
        }
    }

    @Test
    void a_page_at_a_silent_provider_can_be_told_to_stop_with_the_keyboard() {
        try (var window = chromium.window(1440, 900, ColorScheme.LIGHT)) {
            var page = silent(window, "down");
            page.locator("#again").focus();

            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(page.getByRole(AriaRole.STATUS)).containsText("kijkt niet meer vanzelf");
            assertThat(page.getByText("Kijk niet meer vanzelf")).isHidden();
            assertThat(page.locator("#again")).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/aanmelden", "/oauth2/authorization/down", "/login/oauth2/code/alfa"})
    void the_pages_at_the_door_are_accessible_and_fit(String address) {
        try (var window = chromium.window(1440, 900, ColorScheme.LIGHT)) {
            var page = window.newPage();
            page.navigate(visitor.home() + address);

            assertThat(page.locator("h1")).isVisible();
            assertThat(Axe.violationsEverywhere(page)).isEmpty();
        }
    }

    private Page silent(BrowserContext window, String provider) {
        var page = window.newPage();
        awaitAnswer(provider, 503);
        page.navigate(visitor.home() + "/oauth2/authorization/" + provider + "?naar=/zo-maar-iets");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Deze pagina kijkt vanzelf");
        return page;
    }

    private Page reading(BrowserContext window) {
        scene.set();
        var page = window.newPage();
        page.navigate(visitor.home() + "/oauth2/authorization/alfa");
        page.locator(".frame main > *").first().waitFor();
        as(scene.joyce, () -> scene.join(somebody(), scene.eindhovenCity, Role.REPRESENTATIVE));
        page.navigate(visitor.home() + place());
        field(page).waitFor();
        return page;
    }

    private String place() {
        return "/s/" + scene.strategy.slug() + "/lezen/2";
    }

    private PersonId somebody() {
        return register.find(new Identity(ALFA.issuer(), ALFA.subject)).orElseThrow();
    }

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Uw opmerking"))
                .first();
    }
}
