package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where exactly the focus goes; that it is never nowhere, {@link StoryByKeyboardIT} sees along the whole story. */
class KeyboardIT {

    private static final Keyboard HAND = new Keyboard();

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
    void the_focus_follows_a_conversation_that_is_opened_written_in_and_closed() {
        try (var window = HAND.window(chromium)) {
            var page = Demo.open(window, "Vertegenwoordiger Almere", Demo.STRATEGY + "/lezen");
            var mark = page.locator("section#p-2 button.mark");

            HAND.press(mark);
            assertThat(page.locator(".talk h2")).hasText("Alinea 2");
            assertThat(page.locator(".talk h2")).isFocused();
            HAND.write(page.locator(".write textarea").first(), "Zonder muis geschreven.");
            HAND.press(page.locator(".write .btn.primary"));
            assertThat(page.locator(".threads")).containsText("Zonder muis geschreven.");
            assertThat(page.locator(".write textarea").first()).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator(".talk")).isHidden();
            assertThat(mark).isFocused();
        }
    }

    @Test
    void what_stood_around_takes_the_focus_of_what_went() {
        try (var window = HAND.window(chromium)) {
            var page = Demo.open(window, "Joyce Velu", Demo.STRATEGY + "/moderatie");
            var first = page.locator(".review-row").first();
            var words = first.locator(".txt").innerText();

            HAND.press(first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nagekeken")));

            assertThat(first.locator(".txt")).not().hasText(words);
            assertThat(page.locator(".review-list")).isFocused();
        }
    }
}
