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

    @Test
    void it_is_in_sight_on_every_page_at_320_px_and_one_choice_changes_all_of_them_at_once() {
        try (var chromium = new Chromium();
                var window = chromium.window(320, 800, ColorScheme.LIGHT)) {
            var page = Demo.open(window, "Vertegenwoordiger Eindhoven", Demo.STRATEGY);
            for (var place : List.of("", "/lezen", "/lezen/14", "/actiepunten", "/actiepunten?actiepunt=1", "/deelnemers"))
                speaks(page, place, "Eindhoven");
            var open = window.newPage();
            speaks(open, "/lezen/a1", "Eindhoven");

            page.locator(".who > summary").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Helmond"))
                    .click();

            assertThat(who(page)).containsText("Helmond");
            assertThat(who(open)).containsText("Helmond");
            assertThat(open.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leg vast namens Helmond"))
                            .first())
                    .isAttached();
            for (var place : List.of("", "/lezen", "/actiepunten", "/deelnemers")) speaks(page, place, "Helmond");
        }
    }

    private static void speaks(Page page, String place, String organisation) {
        page.navigate(Demo.application().address() + Demo.STRATEGY + place);
        page.locator(".frame main > *").first().waitFor();
        assertThat(who(page)).containsText(organisation);
        assertThat(who(page).locator(".crest")).isVisible();
        assertThat(who(page).locator(".crest")).isInViewport();
    }

    private static Locator who(Page page) {
        return page.locator(".who > summary");
    }
}
