package nl.samenspraak.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** How somebody works: with a mouse, with the keyboard alone, or with a finger on a telephone. */
interface Hand {

    /** The window one works in, with cookies of its own. */
    BrowserContext window(Chromium chromium);

    /** Sees to it that a page, as it stands, is one that somebody can work with who works like this. */
    void look(Page page);

    void press(Locator what);

    /** As somebody does who is not sure that the first press was noticed. */
    void pressTwice(Locator what);

    /** Puts these words in the place of what stood there. */
    void write(Locator field, String words);

    /** Goes on writing at the end. */
    void append(Locator field, String words);

    /** Puts the cursor in a field, after so many characters. */
    void putCursor(Locator field, int after);

    void pickDay(Locator field, LocalDate day);

    /** Ticks a box, or chooses one of a few answers. */
    void choose(Locator answer);

    /** Picks from the browser's own list. */
    void pickOne(Locator list, String value);

    /** Picks from a list in which one can search. */
    void pick(Locator box, String value);
}
