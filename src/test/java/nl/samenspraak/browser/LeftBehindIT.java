package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a browser held and the server never heard: it comes back where it is the newest, beside the field where not. */
class LeftBehindIT {

    private static final String TEXT = """
            # Steden op papier

            Een stad houdt niet op.

            ## Actiepunten

            - Elke proef krijgt een tweede stad
            """;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void words_the_server_never_heard_are_back_and_never_over_newer_ones() {
        var paragraph = Demo.STRATEGY + "/lezen/21";
        var laptop = Demo.open(Demo.desk(chromium), "Vertegenwoordiger Helmond", paragraph);
        composer(laptop).fill("Op de laptop");
        kept(laptop);
        leave(laptop, "Op de laptop, verder");
        laptop.navigate(Demo.application().address() + paragraph);
        assertThat(composer(laptop)).hasValue("Op de laptop, verder");
        kept(laptop);

        leave(laptop, "Op de laptop, in de trein");
        var telephone = Demo.open(Demo.desk(chromium), "Vertegenwoordiger Helmond", paragraph);
        composer(telephone).fill("Op de telefoon");
        kept(telephone);
        laptop.navigate(Demo.application().address() + paragraph);

        assertThat(composer(laptop)).hasValue("Op de telefoon");
        assertThat(laptop.locator(".write .kept-words")).hasText("Op de laptop, in de trein");
        assertThat(Axe.violations(laptop)).isEmpty();
        press(laptop, "Zet in het veld");
        assertThat(composer(laptop)).hasValue("Op de laptop, in de trein");
        assertThat(composer(laptop)).isFocused();
        assertThat(laptop.locator(".write .kept-words")).hasText("Op de telefoon");
        kept(laptop);
        laptop.reload();
        assertThat(composer(laptop)).hasValue("Op de laptop, in de trein");
        press(laptop, "Gooi weg");
        assertThat(laptop.locator(".write .kept-words")).hasCount(0);
        assertThat(copies(laptop)).isEmpty();
    }

    @Test
    void what_was_posted_or_put_aside_within_two_seconds_comes_not_back() {
        var page = Demo.open(Demo.desk(chromium), "Vertegenwoordiger Helmond", Demo.STRATEGY + "/lezen/16");
        composer(page).fill("Een gesprek om op te reageren");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Plaats namens")))
                .click();
        var thread = page.locator(".thread").filter(new Locator.FilterOptions().setHasText("om op te reageren"));
        thread.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reageer"))
                .click();
        thread.locator("textarea").fill("Meteen geplaatst");
        thread.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Plaats namens")))
                .click();
        assertThat(thread).containsText("Meteen geplaatst");
        assertThat(thread.locator("textarea")).hasCount(0);
        assertThat(copies(page)).isEmpty();

        thread.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reageer"))
                .click();
        assertThat(thread.locator("textarea")).hasValue("");
    }

    @Test
    void what_was_typed_between_a_press_and_its_answer_goes_on_in_the_field() {
        var page = Demo.open(Demo.desk(chromium), "Vertegenwoordiger Helmond", Demo.STRATEGY + "/lezen/17");
        composer(page).fill("Eerst dit.");
        kept(page);
        var held = new ArrayList<Route>();
        page.route(Pattern.compile("v-r=uidl"), held::add);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Plaats namens")))
                .click();
        page.waitForCondition(() -> !held.isEmpty());
        composer(page).pressSequentially(" En dan dat.");
        page.unroute(Pattern.compile("v-r=uidl"));
        held.forEach(Route::resume);

        assertThat(page.locator(".thread").last()).containsText("Eerst dit.");
        assertThat(composer(page)).hasValue("En dan dat.");
        kept(page);
        page.reload();
        assertThat(composer(page)).hasValue("En dan dat.");
        assertThat(copies(page)).isEmpty();
    }

    @Test
    void a_motivation_that_one_goes_on_with_before_it_is_recorded_stays_whole() {
        var page =
                Demo.open(Demo.desk(chromium), "Vertegenwoordiger Helmond", Demo.STRATEGY + "/actiepunten?actiepunt=5");
        var form = page.locator("section.position .stand-form");
        form.locator(".choices label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Ja$")))
                .click();
        var record = form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leg vast namens Helmond"));
        var motivation = form.locator("textarea");
        motivation.fill("Wij doen mee.");
        assertThat(form.locator(".kept-state")).containsText("Bewaard");
        var held = new ArrayList<Route>();
        page.route(Pattern.compile("v-r=uidl"), held::add);
        record.click();
        page.waitForCondition(() -> !held.isEmpty());
        motivation.pressSequentially(" Maar niet alleen.");
        page.unroute(Pattern.compile("v-r=uidl"));
        held.forEach(Route::resume);

        assertThat(form.locator(".saved")).containsText("Nog niet vastgelegd");
        assertThat(motivation).hasValue("Wij doen mee. Maar niet alleen.");
        record.click();
        assertThat(form.locator(".saved")).containsText("Vastgelegd door");
        page.reload();
        assertThat(motivation).hasValue("Wij doen mee. Maar niet alleen.");
        assertThat(copies(page)).isEmpty();
    }

    @Test
    void what_was_changed_in_the_midst_of_what_was_just_sent_stands_beside_the_field() {
        var page = Demo.open(Demo.desk(chromium), "Vertegenwoordiger Helmond", Demo.STRATEGY + "/lezen/18");
        composer(page).fill("Eerst dit.");
        kept(page);
        var held = new ArrayList<Route>();
        page.route(Pattern.compile("v-r=uidl"), held::add);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Plaats namens")))
                .click();
        page.waitForCondition(() -> !held.isEmpty());
        composer(page).press("Home");
        composer(page).pressSequentially("Nee, wacht. ");
        page.unroute(Pattern.compile("v-r=uidl"));
        held.forEach(Route::resume);

        assertThat(page.locator(".write .kept-words")).hasText("Nee, wacht. Eerst dit.");
        assertThat(composer(page)).hasValue("");
        assertThat(copies(page)).isEmpty();
    }

    @Test
    void what_was_saved_with_the_keys_and_undone_stays_undone_and_words_without_a_block_are_shown() {
        var desk = Demo.open(Demo.desk(chromium), "Joyce Velu", "/strategie/nieuw");
        desk.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Naam van de strategie"))
                .fill("Steden op papier");
        press(desk, "Begin deze strategie");
        desk.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("strategie.md", "text/markdown", TEXT.getBytes(UTF_8)));
        desk.locator(".block").nth(1).click();
        field(desk).fill("Een stad houdt nooit op.");
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".block").nth(1)).containsText("Een stad houdt nooit op.");
        press(desk, "Ongedaan maken");
        assertThat(desk.locator(".block").nth(1)).containsText("Een stad houdt niet op.");
        assertThat(copies(desk)).isEmpty();
        desk.locator(".block").nth(1).click();
        assertThat(field(desk)).hasValue("Een stad houdt niet op.");

        var again = Demo.openAgain(
                desk.context(),
                desk.url().substring(Demo.application().address().length()));
        again.locator(".block").nth(1).click();
        assertThat(field(again)).hasValue("Een stad houdt niet op.");
        field(desk).fill("Een stad houdt nergens op.");
        assertThat(desk.locator(".block-editor .kept-state").first()).containsText("Bewaard");
        press(again, "Omlaag");
        assertThat(desk.locator(".block-editor")).containsText("Iemand anders wijzigde dit blok net");
        desk.reload();

        assertThat(desk.locator(".left-words textarea")).hasValue("Een stad houdt nergens op.");
        assertThat(Axe.violations(desk)).isEmpty();
        desk.reload();
        press(desk, "Gooi weg");
        assertThat(desk.locator(".left-words")).isHidden();
    }

    @Test
    void a_short_form_that_was_left_is_as_it_was() {
        var page = Demo.STRATEGY + "/deelnemers";
        var desk = Demo.open(Demo.desk(chromium), "Joyce Velu", page);
        desk.getByText("Nodig iemand uit").click();
        var address = desk.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("E-mailadres"));
        var name = desk.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Naam (mag leeg)"));
        address.fill("sanne@example.nl");
        desk.waitForFunction("() => !Object.keys(sessionStorage).some(key => key.startsWith('unsent:'))");
        name.fill("Sanne");
        // Gone before the browser tells the server: a crash, or a session that had ended.
        desk.navigate("about:blank");
        desk.navigate(Demo.application().address() + page);

        assertThat(address).hasValue("sanne@example.nl");
        assertThat(name).hasValue("Sanne");
        desk.waitForFunction("() => !Object.keys(sessionStorage).some(key => key.startsWith('unsent:'))");
        var telephone = Demo.open(Demo.desk(chromium), "Joyce Velu", page);
        assertThat(telephone.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Naam (mag leeg)")))
                .hasValue("Sanne");
        assertThat(Axe.violations(telephone)).isEmpty();
        name.fill("");
        name.blur();
        address.fill("");
        address.blur();
        desk.waitForFunction("() => !Object.keys(sessionStorage).some(key => key.startsWith('unsent:'))");
        desk.reload();
        assertThat(desk.locator("vaadin-email-field")).isHidden();
    }

    private static Locator field(Page page) {
        return page.locator(".block-editor textarea");
    }

    /** Types, and is gone before the browser tells the server: a crash. */
    private static void leave(Page page, String words) {
        composer(page).fill(words);
        page.navigate("about:blank");
    }

    private static void kept(Page page) {
        assertThat(page.locator(".write .kept-state").first()).containsText("Bewaard");
        page.waitForFunction("() => [...document.querySelectorAll('.write .kept')].every(kept => !kept.dataset.state)");
    }

    private static List<?> copies(Page page) {
        return (List<?>) page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('unsent:'))");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static Locator composer(Page page) {
        return page.getByLabel("Uw opmerking");
    }
}
