package nl.samenspraak.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The packaged jar with the demo's story, once for all browser tests; each test opens windows of its own. */
public final class Demo {

    public static final String STRATEGY = "/s/nationale-smart-city-strategie";

    /** Started when it is first asked for: not every test that uses the names here needs it. */
    private static final class Shared {
        static final RunningApplication APPLICATION = start();
    }

    private Demo() {}

    public static RunningApplication application() {
        return Shared.APPLICATION;
    }

    /** Goes to an address of the demo in a new page, signs in there as somebody, and waits until the address is shown. */
    public static Page open(BrowserContext window, String account, String address) {
        var page = window.newPage();
        page.navigate(application().address() + address);
        account(page, account).click();
        return arrived(page, address);
    }

    /** The same where one is signed in already. */
    public static Page openAgain(BrowserContext window, String address) {
        var page = window.newPage();
        page.navigate(application().address() + address);
        return arrived(page, address);
    }

    private static Page arrived(Page page, String address) {
        page.waitForURL(application().address() + address);
        page.locator(".frame main > *").first().waitFor();
        return page;
    }

    public static Locator account(Page page, String name) {
        return page.getByRole(
                com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name + " "));
    }

    public static BrowserContext desk(Chromium chromium) {
        return chromium.window(1440, 900, ColorScheme.LIGHT);
    }

    private static RunningApplication start() {
        try {
            var application = new RunningApplication(Files.createTempDirectory("samenspraak"));
            Runtime.getRuntime().addShutdownHook(new Thread(application::close));
            return application;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
