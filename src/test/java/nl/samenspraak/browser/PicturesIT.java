package nl.samenspraak.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of docs/pictures anew: {@code ./mvnw verify -Dit.test=PicturesIT -Dsamenspraak.pictures=docs/pictures}. */
@EnabledIfSystemProperty(named = "samenspraak.pictures", matches = ".+")
class PicturesIT {

    private static final String EINDHOVEN = "Vertegenwoordiger Eindhoven";
    private static final String JOYCE = "Joyce Velu";

    private static final Path FOLDER = Path.of(System.getProperty("samenspraak.pictures", "target/pictures"));

    @Test
    void the_main_pages_have_their_picture_taken() {
        try (var chromium = new Chromium()) {
            for (var light : ColorScheme.values()) {
                if (light == ColorScheme.NO_PREFERENCE) continue;
                for (var width : new int[] {1440, 768, 320}) {
                    take(chromium, "home", EINDHOVEN, "", width, light);
                    take(chromium, "reading", EINDHOVEN, "/lezen/12", width, light);
                    take(chromium, "positions", EINDHOVEN, "/actiepunten?actiepunt=9", width, light);
                    take(chromium, "summary", JOYCE, "/overzicht", width, light);
                }
            }
        }
    }

    private static void take(
            Chromium chromium, String name, String account, String page, int width, ColorScheme light) {
        try (var window = chromium.window(width, width < 500 ? 800 : 900, light)) {
            var shown = Demo.open(window, account, Demo.STRATEGY + page);
            shown.waitForTimeout(800);
            var file = "%s-%d-%s.png".formatted(name, width, light.name().toLowerCase(Locale.ROOT));
            shown.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
        }
    }
}
