package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of guests on an installation that sends no e-mail, by the keyboard, to the link that lets one of them in. */
class ManyGuestsIT {

    @TempDir
    static Path folder;

    private static RunningApplication application;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        application = new RunningApplication(folder);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        application.close();
    }

    @Test
    void a_list_is_looked_through_and_its_links_are_fetched_once() throws IOException {
        try (var window = Demo.desk(chromium)) {
            var page = window.newPage();
            page.navigate(application.address() + Demo.STRATEGY + "/deelnemers");
            Demo.account(page, "Joyce Velu").click();
            page.locator("summary")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions()
                            .setHasText("Nodig er meer tegelijk uit"))
                    .click();
            bring(page, 0, 120);
            assertThat(page.locator(".guest-line")).hasCount(100);
            assertThat(page.locator(".not-read")).containsText("Niet gelezen: ‘functie’.");

            button(page, "Toon meer").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".guest-line").nth(100)).isFocused();
            assertThat(button(page, "Toon meer")).isHidden();
            assertThat(Axe.violationsEverywhere(page)).isEmpty();
            button(page, "Nodig 120 mensen uit").press("Enter");
            assertThat(page.locator(".many-links")).containsText("120 uitnodigingen hebben geen link die werkt.");
            assertThat(Axe.violationsEverywhere(page)).isEmpty();

            var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Haal 120 links op (CSV)"));
            link.focus();
            var file = page.waitForDownload(() -> page.keyboard().press("Enter"));
            var lines = Files.readAllLines(file.path());

            assertThat(file.suggestedFilename()).isEqualTo("uitnodigingen.csv");
            assertThat(lines).hasSize(121).allMatch(line -> line.split(";").length == 4);
            assertThat(lines.getFirst()).endsWith("E-mail;Naam;Organisatie;Link");
            assertThat(lines).anyMatch(line -> line.startsWith("gast7@example.nl;'=7+1;Zwolle;"));
            assertThat(page.locator(".many-links")).containsText("120 links staan in het bestand");
            assertThat(link).isHidden();

            bring(page, 120, 122);
            button(page, "Nodig 2 mensen uit").press("Enter");
            var fresh = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Haal 2 links op (CSV)"));
            fresh.waitFor();
            var address = fresh.evaluate("one => one.href").toString();
            var first = page.request().get(address);
            assertThat(first.headers().get("cache-control")).contains("no-store");
            assertThat(first.text().lines()).hasSize(3);
            assertThat(page.request().get(address).ok()).isFalse();

            opens(lines.getLast().split(";")[3]);
        }
    }

    private static void opens(String link) {
        try (var window = Demo.desk(chromium)) {
            var guest = window.newPage();
            guest.navigate(link);
            Demo.account(guest, "Vertegenwoordiger Zwolle").click();
            assertThat(guest.locator("h1")).hasText("U bent uitgenodigd");
        }
    }

    private static void bring(Page page, int from, int to) {
        var list = IntStream.range(from, to)
                .mapToObj(n -> "gast%1$d@example.nl;=%1$d+1;Zwolle;x".formatted(n))
                .collect(Collectors.joining("\n", "e-mail;naam;organisatie;functie\n", "\n"));
        page.locator("details[open] vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("gasten.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }
}
