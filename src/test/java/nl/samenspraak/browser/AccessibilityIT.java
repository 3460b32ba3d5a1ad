package nl.samenspraak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page may have a barrier of WCAG 2.2 A or AA, at any width, light or dark, folded or unfolded. */
class AccessibilityIT {

    private static Chromium chromium;

    /** The window of each account: signing in once is enough to look at all its pages. */
    private static final Map<String, BrowserContext> DESKS = new HashMap<>();

    record Place(String account, String address) {}

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
                .map(page -> new Place("Vertegenwoordiger Eindhoven", Demo.STRATEGY + page));
        var contacts = Stream.of("/vragen", "/lezen/14").map(page -> new Place("Wim Oosterveld", Demo.STRATEGY + page));
        var kernteams = Stream.of(
                        "",
                        "/overzicht",
                        "/inbreng",
                        "/moderatie",
                        "/deelnemers",
                        "/rechten",
                        "/logboek",
                        "/voorbereiden",
                        "/lezen/14")
                .map(page -> new Place("Joyce Velu", Demo.STRATEGY + page));
        var others = Stream.of(
                new Place("Joyce Velu", "/strategie/nieuw"),
                new Place("Joyce Velu", "/organisaties"),
                new Place("Joyce Velu", "/mensen"),
                new Place("Joyce Velu", "/logboek"),
                new Place("Joyce Velu", "/"),
                new Place("Wim Oosterveld", "/mijn-gegevens"),
                new Place("Vertegenwoordiger Eindhoven", Demo.STRATEGY + "/overzicht"),
                new Place("Vertegenwoordiger Eindhoven", "/s/bestaat-niet"),
                new Place("Vertegenwoordiger Eindhoven", "/mijn-gegevens"),
                new Place("Vertegenwoordiger Eindhoven", "/uitnodiging/zomaar"),
                new Place("Vertegenwoordiger Eindhoven", "/zo-maar-iets"));
        return Stream.of(everybodys, contacts, kernteams, others).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("places")
    void nothing_is_violated(Place place) {
        try (var page = page(place)) {
            assertThat(Axe.violationsEverywhere(page)).isEmpty();
        }
    }

    private static Page page(Place place) {
        var known = DESKS.get(place.account());
        if (known != null) return Demo.openAgain(known, place.address());
        var desk = Demo.desk(chromium);
        DESKS.put(place.account(), desk);
        return Demo.open(desk, place.account(), place.address());
    }

    @Test
    void nor_where_one_signs_in() {
        try (var window = Demo.desk(chromium)) {
            var page = window.newPage();
            page.navigate(Demo.application().address());
            Demo.account(page, "Joyce Velu").waitFor();

            assertThat(Axe.violationsEverywhere(page)).isEmpty();
        }
    }

    @Test
    void a_barrier_put_in_on_purpose_is_found() {
        try (var window = Demo.desk(chromium)) {
            var page = window.newPage();
            page.navigate(Demo.application().address());
            Demo.account(page, "Joyce Velu").waitFor();
            page.evaluate("document.querySelector('main').append(document.createElement('button'))");

            assertThat(Axe.violations(page)).singleElement().asString().startsWith("button-name");
        }
    }
}
