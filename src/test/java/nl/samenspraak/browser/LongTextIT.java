package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A text of three hundred paragraphs: it scrolls without a hitch, and the browser itself finds in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongTextIT {

    private static final int PARAGRAPHS = 300;
    private static final String HOME = "/s/een-lange-tekst";
    private static final String TABLE = "/s/een-lange-tabel";

    /** Long enough for the eye to follow, in px a second and in all. */
    private static final int SPEED = 3000;

    private static final int FAR = 12_000;

    /** How long each picture of the screen stood, from now until {@code frames()} is asked. */
    private static final String COUNT_FRAMES = """
            () => {
              const stood = [];
              let last = performance.now();
              let going = requestAnimationFrame(function next(now) {
                stood.push(now - last);
                last = now;
                going = requestAnimationFrame(next);
              });
              window.frames_ = () => { cancelAnimationFrame(going); return stood.slice(1); };
            }""";

    private static final String FIND = """
            words => {
              window.getSelection().removeAllRanges();
              if (!window.find(words)) return 'not found';
              const at = window.getSelection().getRangeAt(0).getBoundingClientRect();
              return at.height > 0 && at.top >= 0 && at.bottom <= innerHeight ? 'in sight' : 'out of sight: ' + at.top;
            }""";

    /** So many paragraphs count as read. */
    private static final String READ = "many => document.querySelector('.toc-progress').value === many";

    private Chromium chromium;

    @BeforeAll
    void publish() {
        chromium = new Chromium();
        publish("Een lange tekst", HOME, text());
        publish("Een lange tabel", TABLE, table());
    }

    private void publish(String name, String home, String text) {
        try (var window = Demo.desk(chromium)) {
            var page = Demo.open(window, "Joyce Velu", "/strategie/nieuw");
            page.getByRole(AriaRole.TEXTBOX).first().fill(name);
            press(page, "Begin deze strategie");
            page.waitForURL("**" + home + "/voorbereiden");
            page.waitForFileChooser(() -> press(page, "Kies een document"))
                    .setFiles(new FilePayload("lang.md", "", text.getBytes(StandardCharsets.UTF_8)));
            press(page, "Publiceer…");
            page.getByRole(AriaRole.CHECKBOX).check();
            press(page, "Publiceer versie 1");
            assertThat(page.getByText("Versie 1 is gepubliceerd")).isVisible();
        }
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void it_scrolls_smoothly_at_a_desk() {
        try (var window = Demo.desk(chromium)) {
            scrollsSmoothly(window, "at a desk");
        }
    }

    @Test
    void it_scrolls_smoothly_on_a_phone() {
        try (var window = chromium.phone()) {
            scrollsSmoothly(window, "on a phone");
        }
    }

    @Test
    void the_browser_finds_any_word_of_it() {
        try (var window = Demo.desk(chromium)) {
            var page = read(window);

            for (var number : List.of(297, 3, 150))
                assertThat(page.evaluate(FIND, "Alinea nummer " + number + " van"))
                        .as("paragraph " + number)
                        .isEqualTo("in sight");
            assertThat(page.evaluate(FIND, "Alinea nummer 301 van")).isEqualTo("not found");
        }
    }

    /** Of such a table the screen never shows more than a small part at once. */
    @Test
    void a_table_of_many_screens_counts_as_read_too() {
        try (var window = chromium.window(320, 480, ColorScheme.DARK)) {
            var page = Demo.open(window, "Joyce Velu", TABLE + "/lezen");
            page.locator("#p-2 table").waitFor();
            assertThat(((Number) page.evaluate("document.querySelector('#p-2').offsetHeight / innerHeight")).intValue())
                    .as("screens")
                    .isGreaterThan(4);

            var places = List.of("#p-1", "#p-2 tbody tr:nth-child(40)", "#p-3");
            for (var place : places) {
                page.evaluate("place => document.querySelector(place).scrollIntoView({ block: 'center' })", place);
                page.waitForFunction(READ, places.indexOf(place) + 1);
            }
        }
    }

    private void scrollsSmoothly(BrowserContext window, String where) {
        var page = read(window);
        page.evaluate(COUNT_FRAMES);
        var scroll = new JsonObject();
        scroll.addProperty("x", page.viewportSize().width / 2);
        scroll.addProperty("y", page.viewportSize().height / 2);
        scroll.addProperty("yDistance", -FAR);
        scroll.addProperty("speed", SPEED);
        window.newCDPSession(page).send("Input.synthesizeScrollGesture", scroll);
        var stood = ((List<?>) page.evaluate("frames_()"))
                .stream().map(one -> ((Number) one).doubleValue()).sorted().toList();

        assertThat(((Number) page.evaluate("scrollY")).intValue()).isGreaterThan(FAR / 2);
        var median = stood.get(stood.size() / 2);
        var p95 = stood.get(stood.size() * 95 / 100);
        System.out.printf(
                "scrolling %d paragraphs %s: %d frames, median %.0f ms, p95 %.0f ms, longest %.0f ms%n",
                PARAGRAPHS, where, stood.size(), median, p95, stood.getLast());
        assertThat(median).isLessThanOrEqualTo(20);
        assertThat(p95).isLessThanOrEqualTo(50);
    }

    private static Page read(BrowserContext window) {
        var page = Demo.open(window, "Joyce Velu", HOME + "/lezen");
        page.locator("#p-" + PARAGRAPHS).waitFor();
        return page;
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static String text() {
        return "# Een lange tekst\n\n"
                + IntStream.rangeClosed(1, PARAGRAPHS)
                        .mapToObj(LongTextIT::paragraph)
                        .collect(Collectors.joining());
    }

    private static String table() {
        return "# Een lange tabel\n\nEen korte inleiding.\n\n| Stad | Wat zij doet |\n| --- | --- |\n"
                + IntStream.rangeClosed(1, 120)
                        .mapToObj("| Stad %d | Zij neemt over wat in een andere stad werkt. |%n"::formatted)
                        .collect(Collectors.joining())
                + "\nEn een kort slot.\n";
    }

    private static String paragraph(int number) {
        var chapter = number % 25 == 1 ? "## Hoofdstuk %d%n%n".formatted(number / 25 + 1) : "";
        return chapter
                + "Alinea nummer %d van deze tekst. Een stad houdt niet op bij haar gemeentegrens, en wat in de ene stad "
                        .formatted(number)
                + "werkt, neemt een andere stad binnen een jaar over. Wij delen **gegevens**, contracten en ervaringen, "
                + "en wij leggen vast wie wat wanneer doet.\n\n";
    }
}
