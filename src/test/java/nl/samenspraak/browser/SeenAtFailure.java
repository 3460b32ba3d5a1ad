package nl.samenspraak.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Says with a failure what the open pages showed at that moment. Where tests run by themselves a line of the summary is often
 * all that is left, and "timeout" is not what went wrong. Found by {@code META-INF/services}; of no effect without a browser.
 */
public final class SeenAtFailure implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    private static final int ENOUGH = 300;
    private static final double BRIEFLY = 2_000;

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        throw withWhatWasSeen(failure);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        throw withWhatWasSeen(failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        throw withWhatWasSeen(failure);
    }

    private static Throwable withWhatWasSeen(Throwable failure) {
        var seen = Chromium.openPages()
                .filter(page -> !page.url().equals("about:blank"))
                .map(SeenAtFailure::seen)
                .collect(Collectors.joining(" | "));
        if (seen.isEmpty()) return failure;
        var said = new AssertionError("Seen " + seen + " – " + Objects.toString(failure.getMessage(), ""), failure);
        // The line of the summary is then the one that failed.
        said.setStackTrace(failure.getStackTrace());
        return said;
    }

    private static String seen(Page page) {
        try {
            var text = page.locator("body").innerText(new Locator.InnerTextOptions().setTimeout(BRIEFLY));
            var line = text.replaceAll("\\s+", " ");
            return page.url() + " «" + line.substring(0, Math.min(ENOUGH, line.length())) + "»";
        } catch (PlaywrightException silent) {
            return page.url() + " (of which nothing could be read)";
        }
    }
}
