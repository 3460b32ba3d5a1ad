package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.regex.Pattern;
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
    void who_reviews_one_comment_goes_on_with_the_next() {
        try (var window = HAND.window(chromium)) {
            var page = Demo.open(window, "Joyce Velu", Demo.STRATEGY + "/moderatie");
            var first = page.locator(".review-row").first();
            var next = page.locator(".review-row").nth(1).locator(".txt").innerText();
            var review = first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nagekeken"));

            HAND.press(review);

            assertThat(first.locator(".txt")).hasText(next);
            assertThat(review).isFocused();
        }
    }

    @Test
    void a_link_that_is_drawn_anew_keeps_the_focus() {
        try (var window = HAND.window(chromium);
                var elsewhere = Demo.desk(chromium)) {
            var page = Demo.open(window, "Wim Oosterveld", Demo.STRATEGY + "/actiepunten");
            var room = page.locator(".rooms a[href$='/lezen']");
            var waiting = page.locator(".rooms .badge");
            var before = waiting.innerText();
            room.focus();

            var almere = Demo.open(elsewhere, "Vertegenwoordiger Almere", Demo.STRATEGY + "/lezen/5");
            almere.locator(".write")
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Vraag").setExact(true))
                    .first()
                    .click();
            almere.locator(".write .contact select").selectOption(new SelectOption().setLabel("Wim Oosterveld"));
            almere.locator(".write textarea").first().fill("Wie tekent hiervoor?");
            almere.locator(".write .btn.primary").click();

            assertThat(waiting).not().hasText(before);
            assertThat(room).isFocused();
        }
    }

    @Test
    void a_hit_leads_to_its_place_also_when_that_is_open_already() {
        try (var window = HAND.window(chromium)) {
            var page = Demo.open(window, "Vertegenwoordiger Almere", Demo.STRATEGY + "/lezen");
            HAND.write(page.getByRole(AriaRole.SEARCHBOX), "elf Nederlandse steden");
            var hit = page.locator(".found a").first();
            var place = page.locator("section.para.open");

            HAND.press(hit);
            assertThat(place).containsText("elf Nederlandse steden");
            assertThat(place).isInViewport();
            // By the key, which also ends what is still being brought into view.
            page.keyboard().press("Control+Home");
            assertThat(place).not().isInViewport();
            HAND.press(hit);

            assertThat(place).isInViewport();
        }
    }

    @Test
    void who_unfolds_older_contributions_goes_on_at_the_first_of_them() {
        try (var window = HAND.window(chromium)) {
            var page = Demo.open(window, "Joyce Velu", Demo.STRATEGY + "/inbreng");
            var rows = page.locator(".contributions > li");
            assertThat(rows).hasCount(60);

            HAND.press(page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Toon oudere"))));

            assertThat(rows.nth(60).locator("a").first()).isFocused();
        }
    }

    @Test
    void what_was_slow_to_come_back_does_not_take_the_focus_from_where_somebody_went() {
        try (var window = HAND.window(chromium)) {
            var page = Demo.open(window, "Vertegenwoordiger Almere", Demo.STRATEGY + "/lezen");
            var mark = page.locator("button.mark").filter(new Locator.FilterOptions().setHasText("reactie"));
            HAND.press(mark.first());
            var comment = page.locator(".threads .c").first();
            HAND.press(comment.locator(".more"));
            var copy = comment.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kopieer de link"));
            var held = new ArrayBlockingQueue<Route>(1);
            page.route(Pattern.compile("v-r=uidl"), held::add, new Page.RouteOptions().setTimes(1));
            page.waitForRequest(request -> request.url().contains("v-r=uidl"), () -> HAND.press(copy));
            var close = page.locator(".talk .close");
            close.focus();

            held.remove().resume();

            assertThat(copy).hasCount(0);
            // A focus that is stolen is stolen with what took the menu away; a frame later it would be seen.
            page.evaluate("() => new Promise(requestAnimationFrame)");
            assertThat(close).isFocused();
        }
    }

    /** As after a search in the page, of which the hit stays selected. */
    @Test
    void a_block_opens_by_its_button_also_while_words_are_selected() {
        try (var window = HAND.window(chromium)) {
            var page = Demo.open(window, "Joyce Velu", "/strategie/nieuw");
            page.getByRole(AriaRole.TEXTBOX).first().fill("Gezocht en gevonden");
            HAND.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin deze strategie")));
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(
                            new FilePayload("tekst.md", "text/markdown", "# Zoeken\n\nEen woord.\n".getBytes(UTF_8)));
            var block = page.locator(".block").filter(new Locator.FilterOptions().setHasText("Een woord."));
            block.locator(".txt").evaluate("it => getSelection().selectAllChildren(it)");

            block.locator(".block-open").focus();
            page.keyboard().press("Enter");

            assertThat(block).hasClass(Pattern.compile("\\bopen\\b"));
            assertThat(page.locator(".block-editor textarea")).hasValue("Een woord.");
        }
    }
}
