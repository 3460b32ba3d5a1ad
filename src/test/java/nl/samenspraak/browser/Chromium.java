package nl.samenspraak.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A real Chromium, as installed on the machine (system property {@code samenspraak.chromium}); nothing is downloaded. */
public final class Chromium implements AutoCloseable {

    private static final Set<Chromium> OPEN = ConcurrentHashMap.newKeySet();

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("samenspraak.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    public Chromium() {
        OPEN.add(this);
    }

    /** Of every browser that a test has open. */
    static Stream<Page> openPages() {
        return OPEN.stream().flatMap(one -> one.browser.contexts().stream()).flatMap(window -> window.pages().stream());
    }

    /** A window of its own, with cookies of its own: another person at another desk. */
    public BrowserContext window(int width, int height, ColorScheme scheme) {
        return browser.newContext(options(width, height, scheme));
    }

    /** The smallest telephone, dark, and touched. */
    public BrowserContext phone() {
        return browser.newContext(options(320, 640, ColorScheme.DARK).setHasTouch(true));
    }

    /** A window with an empty cache, in which somebody is signed in already. */
    public BrowserContext window(String cookies) {
        return browser.newContext(
                new Browser.NewContextOptions().setStorageState(cookies).setLocale("nl-NL"));
    }

    private static Browser.NewContextOptions options(int width, int height, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam");
    }

    @Override
    public void close() {
        OPEN.remove(this);
        browser.close();
        playwright.close();
    }
}
