package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A city's part of the story without a mouse, and on the smallest screen. */
class KeyboardIT {

    private static final int MOST_TABS = 120;

    @Test
    void a_city_reads_reacts_and_takes_its_position_with_the_keyboard_alone() {
        try (var chromium = new Chromium()) {
            var page = Demo.open(Demo.desk(chromium), "Vertegenwoordiger Almere", Demo.STRATEGY + "/lezen");

            tabTo(page, "section#p-2 button.mark");
            page.keyboard().press("Enter");
            assertThat(page.locator(".talk h2")).hasText("Alinea 2");
            assertThat(page.locator(".talk h2")).isFocused();
            tabTo(page, ".write textarea");
            page.keyboard().type("Zonder muis geschreven.");
            tabTo(page, ".write .btn.primary");
            page.keyboard().press("Enter");
            assertThat(page.locator(".threads")).containsText("Zonder muis geschreven.");
            assertThat(page.locator(".write textarea").first()).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator(".talk")).isHidden();
            assertThat(page.locator("section#p-2 button.mark")).isFocused();

            page.navigate(Demo.application().address() + Demo.STRATEGY + "/actiepunten?actiepunt=4");
            tabTo(page, ".position input[type=radio]");
            page.keyboard().press("Space");
            tabTo(page, ".position .save .btn.primary");
            page.keyboard().press("Enter");
            assertThat(page.locator(".position .saved").first())
                    .containsText("Vastgelegd door Vertegenwoordiger Almere");
        }
    }

    @Test
    void a_city_does_the_same_at_320_pixels() {
        try (var chromium = new Chromium()) {
            BrowserContext window = chromium.window(320, 640, ColorScheme.DARK);
            var page = Demo.open(window, "Vertegenwoordiger Breda", Demo.STRATEGY);
            page.getByText("Lees en reageer").click();
            page.waitForURL(Pattern.compile("/lezen"));
            assertThat(page.locator("section#p-3")).isAttached();
            assertFits(page);

            page.locator("section#p-3 button.mark").click();
            assertThat(page.locator(".talk h2")).hasText("Alinea 3");
            page.locator(".write textarea").first().fill("Op een klein scherm geschreven.");
            page.locator(".write .btn.primary").click();
            assertThat(page.locator(".threads")).containsText("Op een klein scherm geschreven.");
            assertFits(page);
            page.locator(".talk .close").click();
            assertThat(page.locator(".talk")).isHidden();

            page.navigate(Demo.application().address() + Demo.STRATEGY + "/actiepunten?actiepunt=3");
            page.locator(".position input[type=radio]").nth(3).check();
            page.locator(".position .save .btn.primary").first().click();
            assertThat(page.locator(".position .saved").first())
                    .containsText("Vastgelegd door Vertegenwoordiger Breda");
            assertFits(page);
        }
    }

    /** Goes on with Tab until the first of these has the focus. */
    private static void tabTo(Page page, String selector) {
        page.locator(selector).first().waitFor();
        for (var i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if ((boolean)
                    page.evaluate("selector => document.activeElement === document.querySelector(selector)", selector))
                return;
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }

    private static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }
}
