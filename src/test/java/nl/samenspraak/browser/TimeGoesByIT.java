package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page that lies open says what time it is by itself, and copies only what a browser lets it copy. */
class TimeGoesByIT {

    private static final String PARAGRAPH = Demo.STRATEGY + "/lezen/12";

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
    void the_days_that_are_left_and_just_now_pass_without_asking() {
        var desk = Demo.desk(chromium);
        desk.clock().install();
        var page = Demo.open(desk, "Vertegenwoordiger Eindhoven", PARAGRAPH);
        page.getByLabel("Uw opmerking").fill("De tijd gaat door");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Plaats namens")))
                .click();
        var mine = page.locator(".threads .c").last();
        assertThat(mine).containsText("zojuist");
        var days = days(page);

        page.clock().runFor("01:30");
        assertThat(mine).not().containsText("zojuist");
        assertThat(mine).containsText("vandaag");
        page.clock().fastForward("24:00:00");

        assertThat(page.locator(".time-left b")).hasText("Nog " + (days - 1) + " dagen");
    }

    @Test
    void on_a_telephone_a_touch_tells_the_moment_with_its_zone() {
        var page = Demo.open(chromium.phone(), "Vertegenwoordiger Eindhoven", Demo.STRATEGY);

        page.locator(".time-left > summary").tap();

        assertThat(page.locator(".time-left .full")).isVisible();
        assertThat(page.locator(".time-left .full")).containsText(Pattern.compile("\\(CES?T\\)"));
    }

    @Test
    void the_link_is_shown_to_copy_by_hand_where_there_is_no_clipboard() {
        var page = Demo.open(Demo.desk(chromium), "Vertegenwoordiger Eindhoven", Demo.STRATEGY + "/lezen/14");
        page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        page.locator(".threads .more").first().click();

        page.getByText("Kopieer de link").click();

        assertThat(page.getByLabel("Kopiëren lukte niet. Kopieer dit adres zelf:"))
                .hasValue(Pattern.compile("^http.*/lezen/14\\?reactie=.+"));
        assertThat(page.locator(".talk")).not().containsText("Link gekopieerd");
    }

    private static int days(Page page) {
        return Integer.parseInt(page.locator(".time-left b").textContent().replaceAll("\\D", ""));
    }
}
