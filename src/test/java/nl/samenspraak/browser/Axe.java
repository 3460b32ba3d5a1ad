package nl.samenspraak.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks at a page for what WCAG 2.2 A and AA forbid, by axe-core. */
public final class Axe {

    /** The first elements that make the page scroll sideways; what scrolls inside itself does not. */
    private static final String TOO_WIDE = """
            () => {
              if (document.documentElement.scrollWidth <= innerWidth) return '';
              const scrolls = one => one && one !== document.body
                && (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement));
              const name = one => one.tagName.toLowerCase() + [...one.classList].map(part => '.' + part).join('');
              const wide = [...document.querySelectorAll('body *')]
                .filter(one => one.getBoundingClientRect().right > innerWidth + 1);
              const free = wide.filter(one => !scrolls(one.parentElement));
              return document.documentElement.scrollWidth + ' px: '
                + (free.length ? free : wide).map(one => name(one.parentElement) + ' > ' + name(one)).slice(0, 4).join(', ');
            }""";

    /**
     * The server has answered, and nothing moves or fades any more, in components neither: a dialog that is still coming
     * has nobody's colours. Several frames in a row, since a press takes one to reach the server, what has just arrived is
     * drawn in the next, and moves in the one after that.
     */
    private static final String STILL = """
            async () => {
              const all = root => [...root.getAnimations(), ...[...root.querySelectorAll('*')]
                .filter(one => one.shadowRoot).flatMap(one => all(one.shadowRoot))];
              const still = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(one => !one.isActive?.())
                && all(document).every(one => one.playState !== 'running'
                  || one.effect.getComputedTiming().endTime === Infinity);
              for (let frame = 0; frame < 6; frame++) {
                if (!still()) return false;
                await new Promise(requestAnimationFrame);
              }
              return still();
            }""";

    private Axe() {}

    /**
     * The page as it stands, wide, on a tablet and at 320 px, and dark; then with everything unfolded that can be:
     * tables, menus, lists of names. Nowhere may it scroll sideways.
     */
    public static List<String> violationsEverywhere(Page page) {
        var found = new LinkedHashSet<String>();
        for (var width : List.of(1440, 768, 320)) look(page, width, ColorScheme.LIGHT, found);
        look(page, 1440, ColorScheme.DARK, found);
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        look(page, 1440, ColorScheme.DARK, found);
        look(page, 320, ColorScheme.LIGHT, found);
        return List.copyOf(found);
    }

    private static void look(Page page, int width, ColorScheme light, Set<String> found) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light).setReducedMotion(ReducedMotion.REDUCE));
        var where = " (" + width + " px, " + light + ")";
        violations(page).forEach(one -> found.add(one + where));
        var tooWide = tooWide(page);
        if (!tooWide.isEmpty()) found.add("scrolls sideways: " + tooWide + where);
    }

    /** What makes the page scroll sideways; empty if it does not. */
    static String tooWide(Page page) {
        return (String) page.evaluate(TOO_WIDE);
    }

    static List<String> violations(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.waitForFunction(STILL);
        return new AxeBuilder(page)
                        .options(onlyWhatIsWrong())
                        // Our pages have no frames, and without them no empty page need be opened to gather what each
                        // found.
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml() + " – "
                                        + rule.getNodes().getFirst().getFailureSummary())
                        .toList();
    }

    /** What passed is thousands of lines for a long text, and nobody reads them. */
    private static AxeRunOptions onlyWhatIsWrong() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
