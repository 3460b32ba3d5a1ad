package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** A finger on the smallest telephone, at night. Whatever it touches, nothing on the page may stick out sideways. */
final class Finger implements Hand {

    @Override
    public BrowserContext window(Chromium chromium) {
        return chromium.phone();
    }

    @Override
    public void look(Page page) {
        assertThat(Axe.tooWide(page)).as("scrolls sideways on " + page.url()).isEmpty();
    }

    @Override
    public void press(Locator what) {
        what.waitFor();
        look(what.page());
        what.tap();
    }

    @Override
    public void pressTwice(Locator what) {
        what.scrollIntoViewIfNeeded();
        var box = what.boundingBox();
        for (var times = 0; times < 2; times++)
            what.page().touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
    }

    @Override
    public void write(Locator field, String words) {
        press(field);
        field.fill(words);
    }

    @Override
    public void append(Locator field, String words) {
        field.press("End");
        field.pressSequentially(words);
    }

    @Override
    public void putCursor(Locator field, int after) {
        press(field);
        Keyboard.moveCursor(field.page(), after);
    }

    @Override
    public void pickDay(Locator field, LocalDate day) {
        press(field);
        field.fill(day.toString());
    }

    @Override
    public void choose(Locator answer) {
        press(answer);
        assertThat(answer).isChecked();
    }

    @Override
    public void pickOne(Locator list, String value) {
        list.selectOption(new SelectOption().setLabel(value));
    }

    @Override
    public void pick(Locator box, String value) {
        write(box, value);
        press(Mouse.option(box.page(), value));
    }
}
