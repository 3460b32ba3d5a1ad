package nl.samenspraak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a visit to the demo's draft takes over the wire, all requests, as the browser counted them; prints the figures. */
class WireIT {

    private static final String ADDRESS = Demo.STRATEGY + "/lezen";

    @Test
    void a_first_visit_takes_at_most_600_KB_and_a_second_at_most_60() {
        try (var chromium = new Chromium()) {
            var window = Demo.desk(chromium);
            Demo.open(window, "Vertegenwoordiger Utrecht", ADDRESS).close();
            var state = window.storageState();
            var fresh = chromium.window(state);

            var first = kilobytes(fresh);
            var second = kilobytes(fresh);

            System.out.printf("over the wire: first visit %.0f KB, second visit %.0f KB%n", first, second);
            assertThat(first).isLessThanOrEqualTo(600);
            assertThat(second).isLessThanOrEqualTo(60);
        }
    }

    private static double kilobytes(BrowserContext window) {
        var bytes = new AtomicLong();
        var page = window.newPage();
        var network = window.newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        network.on(
                "Network.webSocketFrameReceived",
                (JsonObject event) -> bytes.addAndGet(event.getAsJsonObject("response")
                        .get("payloadData")
                        .getAsString()
                        .length()));
        page.navigate(Demo.application().address() + ADDRESS);
        page.locator("#p-1 .mark").waitFor();
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        page.close();
        return bytes.get() / 1024.0;
    }
}
