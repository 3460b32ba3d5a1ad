package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For whom one speaks: in sight on every page of a strategy, on the smallest phone too, and changed in one place. */
class WhoSpeaksIT {

    private static final List<String> PAGES = List.of("", "/lezen", "/actiepunten", "/deelnemers");

    @Test
    void it_is_in_sight_on_every_page_at_320_px_and_one_choice_changes_all_of_them_at_once() {
        try (var chromium = new Chromium();
                var window = chromium.window(320, 800, ColorScheme.LIGHT)) {
            var page = Demo.open(window, "Vertegenwoordiger Eindhoven", Demo.STRATEGY);
            var open = window.newPage();
            for (var place : PAGES) speaks(page, place, "Eindhoven");
            // Deep in a page the bar is further up; there the button that sends says for whom.
            acts(page, "/lezen/14", "Plaats namens Eindhoven");
            acts(open, "/lezen/a1", "Leg vast namens Eindhoven");

            page.locator(".who > summary").click();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Helmond").setExact(true))
                    .click();

            assertThat(who(page)).containsText("Helmond");
            assertThat(who(open)).containsText("Helmond");
            // What was being filled in for Eindhoven is not sent for Helmond by mistake.
            assertThat(button(open, "Leg vast namens Eindhoven")).isHidden();
            assertThat(open.locator(".position-notice").first()).containsText("Helmond");
            for (var place : PAGES) speaks(page, place, "Helmond");
        }
    }

    private static void speaks(Page page, String place, String organisation) {
        go(page, place);
        assertThat(who(page)).containsText(organisation);
        assertThat(who(page).locator(".crest")).isInViewport();
    }

    private static void acts(Page page, String place, String button) {
        go(page, place);
        assertThat(button(page, button)).isVisible();
    }

    private static void go(Page page, String place) {
        page.navigate(Demo.application().address() + Demo.STRATEGY + place);
        page.locator(".frame main > *").first().waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator who(Page page) {
        return page.locator(".who > summary");
    }
}
