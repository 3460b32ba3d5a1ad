package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a browser held and the server never heard: it comes back where it is the newest, beside the field where not. */
class LeftBehindIT {

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
    void words_the_server_never_heard_are_back_and_never_over_newer_ones() {
        var paragraph = Demo.STRATEGY + "/lezen/21";
        var laptop = Demo.open(Demo.desk(chromium), "Vertegenwoordiger Helmond", paragraph);
        composer(laptop).fill("Op de laptop");
        kept(laptop);
        leave(laptop, "Op de laptop, verder");
        laptop.navigate(Demo.application().address() + paragraph);
        assertThat(composer(laptop)).hasValue("Op de laptop, verder");
        kept(laptop);

        leave(laptop, "Op de laptop, in de trein");
        var telephone = Demo.open(Demo.desk(chromium), "Vertegenwoordiger Helmond", paragraph);
        composer(telephone).fill("Op de telefoon");
        kept(telephone);
        laptop.navigate(Demo.application().address() + paragraph);

        assertThat(composer(laptop)).hasValue("Op de telefoon");
        assertThat(laptop.locator(".write .kept-words")).hasText("Op de laptop, in de trein");
        press(laptop, "Zet in het veld");
        assertThat(composer(laptop)).hasValue("Op de laptop, in de trein");
        assertThat(composer(laptop)).isFocused();
        assertThat(laptop.locator(".write .kept-words")).hasText("Op de telefoon");
        kept(laptop);
        laptop.reload();
        assertThat(composer(laptop)).hasValue("Op de laptop, in de trein");
        press(laptop, "Gooi weg");
        assertThat(laptop.locator(".write .kept-words")).hasCount(0);
        assertThat(copies(laptop)).isEmpty();
    }

    @Test
    void what_was_posted_or_put_aside_within_two_seconds_comes_not_back() {
        var page = Demo.open(Demo.desk(chromium), "Vertegenwoordiger Helmond", Demo.STRATEGY + "/lezen/16");
        composer(page).fill("Een gesprek om op te reageren");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Plaats namens")))
                .click();
        var thread = page.locator(".thread").filter(new Locator.FilterOptions().setHasText("om op te reageren"));
        thread.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reageer"))
                .click();
        thread.locator("textarea").fill("Meteen geplaatst");
        thread.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Plaats namens")))
                .click();
        assertThat(thread).containsText("Meteen geplaatst");
        assertThat(thread.locator("textarea")).hasCount(0);
        assertThat(copies(page)).isEmpty();

        thread.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reageer"))
                .click();
        assertThat(thread.locator("textarea")).hasValue("");
    }

    /** Types, and is gone before the browser tells the server: a crash. */
    private static void leave(Page page, String words) {
        composer(page).fill(words);
        page.navigate("about:blank");
    }

    private static void kept(Page page) {
        assertThat(page.locator(".write .kept-state").first()).containsText("Bewaard");
        page.waitForFunction("() => [...document.querySelectorAll('.write .kept')].every(kept => !kept.dataset.state)");
    }

    private static List<?> copies(Page page) {
        return (List<?>) page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('unsent:'))");
    }

    private static void press(Page page, String button) {
        page.locator(".write")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private static Locator composer(Page page) {
        return page.getByLabel("Uw opmerking");
    }
}
