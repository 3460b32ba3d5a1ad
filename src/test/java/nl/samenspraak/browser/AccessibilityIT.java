package nl.samenspraak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 A and AA by axe-core on every page, light and dark, wide and at 320 px; none may be violated. */
class AccessibilityIT {

    private static Chromium chromium;

    record Who(String account, String page) {}

    record Place(String account, String address, int width, ColorScheme light) {}

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    static Stream<Place> places() {
        var everybodys = Stream.of(
                        "",
                        "/lezen",
                        "/lezen/14",
                        "/lezen/a4",
                        "/actiepunten",
                        "/actiepunten?actiepunt=2",
                        "/deelnemers")
                .map(page -> new Who("Vertegenwoordiger Eindhoven", page));
        var contacts = Stream.of(new Who("Wim Oosterveld", "/vragen"), new Who("Wim Oosterveld", "/lezen/14"));
        var kernteams = Stream.of("", "/overzicht", "/moderatie", "/deelnemers", "/voorbereiden", "/lezen/14")
                .map(page -> new Who("Joyce Velu", page));
        return Stream.of(everybodys, contacts, kernteams)
                .flatMap(whos -> whos)
                .flatMap(who -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(light -> Stream.of(1440, 320)
                                .map(width -> new Place(who.account(), Demo.STRATEGY + who.page(), width, light))));
    }

    @ParameterizedTest
    @MethodSource("places")
    void nothing_is_violated(Place place) {
        try (var window = chromium.window(place.width(), 900, place.light())) {
            var page = Demo.open(window, place.account(), place.address());

            assertThat(Axe.violations(page)).isEmpty();
            assertThat(scrollsSideways(page)).as("scrolls sideways").isFalse();
        }
    }

    private static boolean scrollsSideways(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
    }
}
