package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.time.LocalDate;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The keyboard alone: from where the focus is, with Tab, Shift+Tab and the arrows that the page offers. After an act
 * the focus must be somewhere, or somebody who does not see the page would have to begin again at its top.
 */
final class Keyboard implements Hand {

    private static final int MOST_KEYS = 250;
    private static final double FOCUS_MOVES_WITHIN_MS = 2000;

    /** What takes the focus: the thing itself, or the button in it. */
    private static final String DOOR = "it => it.tabIndex < 0 ? it.querySelector('button') : it";

    /** The next key on the way to something, or that one is there, or that the page replaced it. */
    private static final String NEXT_KEY = """
            wanted => {
              window.worked = true;
              if (!wanted || !wanted.isConnected) return 'gone';
              const here = document.activeElement;
              if (here === wanted) return 'there';
              if (here.matches('a.skip') && wanted.closest('main')) return 'Enter';
              const back = here.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING;
              const list = one => one.type === 'radio' ? one.name : ['mark', 'block-open'].find(name => one.classList.contains(name));
              if (list(here) && list(here) === list(wanted)) return back ? 'ArrowUp' : 'ArrowDown';
              return back ? 'Shift+Tab' : 'Tab';
            }""";

    /** A page that was opened anew has the focus nowhere, and that is all right. */
    private static final String HAS_FOCUS = """
            () => !window.worked || document.activeElement !== document.body""";

    private final Map<Page, String> lastAct = new WeakHashMap<>();

    @Override
    public BrowserContext window(Chromium chromium) {
        return Demo.desk(chromium);
    }

    @Override
    public void look(Page page) {
        try {
            page.waitForFunction(HAS_FOCUS, null, new Page.WaitForFunctionOptions().setTimeout(FOCUS_MOVES_WITHIN_MS));
        } catch (TimeoutError lost) {
            throw new AssertionError("The focus is nowhere after " + lastAct.get(page) + " on " + page.url(), lost);
        }
    }

    @Override
    public void press(Locator what) {
        goTo(what);
        key(what, "Enter");
    }

    @Override
    public void pressTwice(Locator what) {
        goTo(what);
        key(what, "Enter");
        key(what, "Enter");
    }

    @Override
    public void write(Locator field, String words) {
        goTo(field);
        key(field, "Control+A");
        if (words.isEmpty()) key(field, "Delete");
        else field.page().keyboard().type(words);
    }

    @Override
    public void append(Locator field, String words) {
        goTo(field);
        key(field, "End");
        field.page().keyboard().type(words);
    }

    @Override
    public void putCursor(Locator field, int after) {
        goTo(field);
        moveCursor(field.page(), after);
    }

    static void moveCursor(Page page, int after) {
        page.keyboard().press("Control+Home");
        for (var at = 0; at < after; at++) page.keyboard().press("ArrowRight");
    }

    @Override
    public void pickDay(Locator field, LocalDate day) {
        goTo(field);
        field.page().keyboard().type("%1$td%1$tm%1$tY".formatted(day));
        assertThat(field).hasValue(day.toString());
    }

    @Override
    public void choose(Locator answer) {
        goTo(answer);
        // The arrow that leads to a radio button chooses it too.
        if (!answer.isChecked()) key(answer, "Space");
        assertThat(answer).isChecked();
    }

    @Override
    public void pickOne(Locator list, String value) {
        goTo(list);
        list.page().keyboard().type(value);
        lastAct.put(list.page(), "typing " + value + " in " + list);
        assertThat(list.locator("option:checked")).hasText(value);
    }

    @Override
    public void pick(Locator box, String value) {
        write(box, value);
        Mouse.option(box.page(), value).waitFor();
        if (box.getAttribute("aria-activedescendant") == null) key(box, "ArrowDown");
        key(box, "Enter");
        assertThat(box).hasValue(Mouse.said(value));
    }

    private void goTo(Locator what) {
        var page = what.page();
        what.waitFor();
        assertThat(what).isEnabled();
        look(page);
        var wanted = door(what);
        for (var keys = 0; keys < MOST_KEYS; keys++) {
            var next = (String) page.evaluate(NEXT_KEY, wanted);
            if (next.equals("there")) return;
            if (next.equals("gone")) wanted = door(what);
            else page.keyboard().press(next);
        }
        throw new AssertionError("The keyboard does not reach " + what + " on " + page.url() + "; the focus is on "
                + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"));
    }

    private void key(Locator what, String key) {
        what.page().keyboard().press(key);
        lastAct.put(what.page(), key + " on " + what);
    }

    private static JSHandle door(Locator what) {
        return what.evaluateHandle(DOOR);
    }
}
