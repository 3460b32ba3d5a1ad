package nl.samenspraak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** A mouse at a desk; nowhere on the way may a page have a barrier, in light or in dark. */
final class Mouse implements Hand {

    @Override
    public BrowserContext window(Chromium chromium) {
        return Demo.desk(chromium);
    }

    @Override
    public void look(Page page) {
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Axe.violations(page)).as(scheme + " on " + page.url()).isEmpty();
        }
    }

    @Override
    public void press(Locator what) {
        what.click();
    }

    @Override
    public void pressTwice(Locator what) {
        what.dblclick();
    }

    @Override
    public void write(Locator field, String words) {
        field.fill(words);
    }

    @Override
    public void append(Locator field, String words) {
        field.press("End");
        field.pressSequentially(words);
    }

    @Override
    public void putCursor(Locator field, int after) {
        field.click();
        Keyboard.moveCursor(field.page(), after);
    }

    @Override
    public void pickDay(Locator field, LocalDate day) {
        field.fill(day.toString());
    }

    @Override
    public void choose(Locator answer) {
        answer.check();
    }

    @Override
    public void pickOne(Locator list, String value) {
        list.selectOption(new SelectOption().setLabel(value));
    }

    @Override
    public void pick(Locator box, String value) {
        box.fill(value);
        option(box.page(), value).click();
    }

    static Locator option(Page page, String value) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(said(value)));
    }

    /** The value, or the value and what tells it apart from others of that name. The browser reads no {@code \\Q…\\E}. */
    static Pattern said(String value) {
        return Pattern.compile("^" + value.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + "( · .*)?$");
    }
}
