package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looking after organisations without a mouse. */
class OrganisationsIT {

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
    void all_of_it_works_with_the_keyboard() {
        try (var window = Demo.desk(chromium)) {
            var page = Demo.open(window, "Joyce Velu", "/organisaties");

            fold(page, "Begin met de G5").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(button(page, "Bekijk de lijst")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".plan-lines li").first()).isVisible();

            page.getByLabel("Zoek op naam").focus();
            page.keyboard().type("Wageningen");
            assertThat(page.locator(".organisation-row")).hasCount(1);
            button(page, "Wijzig: Wageningen").focus();
            page.keyboard().press("Enter");
            var name = page.locator(".organisation-row")
                    .getByLabel("Naam", new Locator.GetByLabelOptions().setExact(true));
            assertThat(name).hasValue("Wageningen");
            button(page, "Stop: Wageningen").focus();
            page.keyboard().press("Enter");
            assertThat(button(page, "Maak ongedaan")).isFocused();
            page.keyboard().press("Enter");
            assertThat(button(page, "Stop: Wageningen")).isVisible();
        }
    }

    private static Locator fold(Page page, String words) {
        return page.locator("summary").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
