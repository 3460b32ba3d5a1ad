package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.samenspraak.importing.ShortStrategy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How a room looks, in the dark: the same from wherever one comes, and with pictures that can be seen. */
class RoomsIT {

    private static final String PREPARING = "/s/van-kamer-naar-kamer/voorbereiden";
    private static final List<String> ROOMS =
            List.of("", "/lezen", "/actiepunten", "/vragen", "/overzicht", "/moderatie");

    /** For each kind of thing in the room what sheets could quarrel about. */
    private static final String LOOK = """
            () => {
              const said = ['display', 'padding', 'margin', 'gap', 'border', 'borderRadius', 'font', 'color', 'textAlign',
                'backgroundColor', 'backgroundImage', 'alignItems', 'justifyContent', 'maxWidth', 'boxShadow'];
              const kind = it => it.localName === 'main' ? '' : kind(it.parentElement) + ' > ' + [it.localName, ...it.classList].join('.')
                + ['aria-current', 'aria-pressed', 'aria-expanded', 'disabled'].filter(state => it.hasAttribute(state)).map(state => `[${state}=${it.getAttribute(state)}]`).join('');
              const look = {};
              for (const it of document.querySelectorAll('main *'))
                for (const part of ['', '::before', '::after']) {
                  const style = getComputedStyle(it, part);
                  (look[kind(it) + part] ||= new Set()).add(said.map(one => one + ': ' + style[one]).join('; '));
                }
              return Object.fromEntries(Object.entries(look).map(([name, ways]) => [name, [...ways].sort().join('\\n')]));
            }""";

    private static final String BACKGROUND = "it => getComputedStyle(it).backgroundColor";
    private static final String WHITE = "rgb(255, 255, 255)";

    private static Chromium chromium;
    private static BrowserContext window;
    private static Page desk;

    @BeforeAll
    static void receive_a_text() {
        chromium = new Chromium();
        window = chromium.window(1440, 900, ColorScheme.DARK);
        desk = Demo.open(window, "Joyce Velu", "/strategie/nieuw");
        desk.getByRole(AriaRole.TEXTBOX).first().fill("Van kamer naar kamer");
        press("Begin deze strategie");
        desk.waitForURL("**" + PREPARING);
        desk.waitForFileChooser(() -> press("Kies een document"))
                .setFiles(new FilePayload("strategie.docx", "", ShortStrategy.inWord()));
        assertThat(desk.locator(".block")).hasCount(9);
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    /** The desk where the walk begins has sheets of its own too. */
    @Test
    void a_room_looks_as_it_did_at_first_after_a_walk_through_the_others() {
        var first = new LinkedHashMap<String, Map<String, String>>();
        try (var page = Demo.openAgain(window, Demo.STRATEGY)) {
            for (var room : ROOMS) {
                page.navigate(Demo.application().address() + Demo.STRATEGY + room);
                first.put(room, settled(page, room));
            }
        }
        assertThat(first.get("/vragen")).anySatisfy((kind, look) -> {
            assertThat(kind).contains(".question-row");
            assertThat(look).contains("padding: 20px;");
        });
        assertThat(first.get("/actiepunten")).anySatisfy((kind, look) -> {
            assertThat(kind).endsWith(".choice.yes-if::before");
            assertThat(look).contains("linear-gradient(90deg");
        });

        desk.locator(".brand").click();
        desk.locator(".strategies a[href$='" + Demo.STRATEGY.substring(1) + "']")
                .click();

        var different = new ArrayList<String>();
        for (var round = 1; round <= 2; round++)
            for (var room : ROOMS) {
                desk.locator(".rooms a[href$='" + Demo.STRATEGY.substring(1) + room + "']")
                        .click();
                desk.waitForURL("**" + Demo.STRATEGY + room);
                different.addAll(differences(first.get(room), settled(desk, room), room));
            }
        assertThat(different).isEmpty();
    }

    @Test
    void a_picture_without_a_ground_of_its_own_stands_on_white() {
        try (var text = Demo.openAgain(window, PREPARING);
                var point = Demo.openAgain(window, Demo.STRATEGY + "/actiepunten?actiepunt=2")) {
            assertThat(text.locator(".article img").evaluate(BACKGROUND)).isEqualTo(WHITE);

            // Of the demo's action points none has a picture.
            var words = point.locator(".action-point-row.open .text");
            words.evaluate("it => it.prepend(document.createElement('img'))");
            assertThat(words.locator("img").evaluate(BACKGROUND)).isEqualTo(WHITE);
        }
    }

    private static void press(String name) {
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static Map<String, String> settled(Page page, String room) {
        page.locator(".rooms a[aria-current='page'][href$='" + Demo.STRATEGY.substring(1) + room + "']")
                .waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var before = look(page);
        for (var now = before; ; before = now) {
            page.waitForTimeout(300);
            now = look(page);
            if (now.equals(before)) return now;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> look(Page page) {
        return new TreeMap<>((Map<String, String>) page.evaluate(LOOK));
    }

    private static List<String> differences(Map<String, String> first, Map<String, String> now, String room) {
        return now.entrySet().stream()
                .filter(one -> first.containsKey(one.getKey())
                        && !first.get(one.getKey()).equals(one.getValue()))
                .map(one -> "%s%s%n  at first: %s%n  now: %s"
                        .formatted(room, one.getKey(), first.get(one.getKey()), one.getValue()))
                .toList();
    }
}
