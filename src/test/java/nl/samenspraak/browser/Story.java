package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspraak.importing.ShortStrategy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole story in real browsers, from a document to a closed round: each chapter goes on where the one before it
 * stopped, so they run in order. Everybody has a browser window of their own and never reloads to see what others do.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Story {

    /** What readers get, block by block. */
    private static final String[] CORRECTED = {
        "Slimme steden, samen",
        "Een stad houdt niet op bij haar gemeentegrens.",
        "Wat in de ene stad werkt, neemt een andere stad binnen een jaar over.",
        "Ambitie",
        "In 2025 leert elke stad van elke andere stad.",
        "Hoe wij werken",
        "Wij werken met open standaarden.",
        "Wij delen wat wij leren. Ook wat mislukt.",
        "Actiepunten",
        "Elke proef krijgt een tweede stad",
        "Eén loket bij het Rijk"
    };

    /** Day and month alike: in which order a browser asks for them is its own affair. */
    private static final LocalDate AFTER_THE_ROUND = LocalDate.of(2099, 6, 6);

    /** For an act and for what follows from it, also where two cores do everything at once. */
    private static final int PATIENCE_MS = 15_000;

    /** Within which a document is read or refused. */
    private static final LocatorAssertions.HasCountOptions A_WHOLE_DOCUMENT =
            new LocatorAssertions.HasCountOptions().setTimeout(30_000);

    private static final String HOME = "/s/slimme-steden-samen";

    private final Hand hand;
    private final List<String> trouble = new ArrayList<>();
    private RunningApplication application;
    private Chromium chromium;
    Page joyce;
    Page eindhoven;
    private Page wim;
    private Page amsterdam;

    Story(Hand hand) {
        this.hand = hand;
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        application = new RunningApplication(folder);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        application.close();
    }

    @Test
    @Order(1)
    void the_kernteam_imports_corrects_and_publishes_a_document() {
        joyce = signIn("Joyce Velu", "/strategie/nieuw");
        hand.write(field(joyce, "Naam van de strategie"), "Slimme steden, samen");
        hand.look(joyce);
        press(joyce, "Begin deze strategie");
        joyce.waitForURL("**" + HOME + "/voorbereiden");

        upload(joyce, "plaatje.docx", "Dit is geen Word-document.".getBytes(StandardCharsets.UTF_8));
        assertThat(joyce.getByRole(AriaRole.ALERT)
                        .getByText(Pattern.compile("de inhoud hoort daar niet bij|kies dat bestand")))
                .isVisible();
        upload(joyce, "strategie.docx", ShortStrategy.inWord());
        assertThat(joyce.locator(".block")).hasCount(9, A_WHOLE_DOCUMENT);
        assertThat(joyce.locator(".block.ambition strong")).hasText("elke");
        assertThat(joyce.locator(".block.list li li")).hasText("Ook Europese");
        assertThat(joyce.locator(".block.table td").last()).hasText("Rijk");
        assertThat(joyce.getByRole(AriaRole.IMG, named("Kaart van de steden"))).isVisible();
        assertThat(joyce.locator(".block.action-point")).hasCount(1);
        hand.look(joyce);

        press(joyce, "Ander document");
        assertThat(joyce.getByRole(AriaRole.DIALOG)).containsText("De tekst uit strategie.docx");
        hand.look(joyce);
        upload(joyce, "strategie.odt", ShortStrategy.inOpenDocument());
        assertThat(joyce.locator(".block")).hasCount(12, A_WHOLE_DOCUMENT);
        assertThat(joyce.locator(".block.action-point")).hasCount(2);
        assertThat(joyce.locator(".block.ambition")).hasCount(1);

        openBlock("Een stad houdt niet op");
        hand.look(joyce);
        hand.putCursor(field(joyce, "Tekst"), "Een stad houdt niet op bij haar gemeentegrens. ".length());
        press(joyce, "Splits bij de cursor");
        assertThat(joyce.locator(".block.paragraph .txt").nth(0))
                .hasText("Een stad houdt niet op bij haar gemeentegrens.");
        assertThat(joyce.locator(".block.paragraph .txt").nth(1))
                .hasText("Wat in de ene stad werkt, neemt een andere stad binnen een jaar over.");
        openBlock("In 2024 leert");
        hand.write(field(joyce, "Tekst"), "In 2025 leert elke stad van elke andere stad.");
        press(joyce, "Bewaar tekst");
        assertThat(joyce.locator(".block.ambition .txt")).hasText("In 2025 leert elke stad van elke andere stad.");
        openBlock("Wij delen wat wij leren");
        press(joyce, "Actiepunt");
        assertThat(joyce.locator(".block.action-point")).hasCount(3);
        press(joyce, "Ongedaan maken");
        assertThat(joyce.locator(".block.action-point")).hasCount(2);
        press(joyce, "Voeg samen met het volgende");
        assertThat(joyce.locator(".block")
                        .filter(having("Wij delen wat wij leren"))
                        .locator("p"))
                .hasText(new String[] {"Wij delen wat wij leren.", "Ook wat mislukt."});
        openBlock("Eén loket");
        press(joyce, "Omlaag");
        assertThat(joyce.locator(".block.action-point .txt").last()).hasText("Eén loket bij het Rijk");
        openBlock("Hier komt nog iets");
        press(joyce, "Verwijder");
        assertThat(joyce.locator(".block")).hasCount(11);
        press(joyce, "Ongedaan maken");
        assertThat(joyce.locator(".block")).hasCount(12);
        press(joyce, "Opnieuw");
        assertThat(joyce.locator(".block .txt")).hasText(CORRECTED);
        joyce.reload();
        assertThat(joyce.locator(".block .txt")).hasText(CORRECTED);

        press(joyce, "Publiceer…");
        assertThat(joyce.getByRole(AriaRole.DIALOG).getByRole(AriaRole.CHECKBOX))
                .isVisible();
        hand.look(joyce);
        press(joyce, "Publiceer versie 1");
        assertThat(joyce.getByText("Vink eerst aan dat u de tekst hebt nagekeken."))
                .isVisible();
        hand.choose(joyce.getByRole(AriaRole.CHECKBOX));
        press(joyce, "Publiceer versie 1");
        assertThat(joyce.getByText("Versie 1 is gepubliceerd")).isVisible();
    }

    @Test
    @Order(2)
    void she_lets_people_in_opens_the_round_and_says_what_it_is_about() {
        letIn("Vertegenwoordiger Eindhoven", "Eindhoven", "vertegenwoordiger");
        letIn("Vertegenwoordiger Amsterdam", "Amsterdam", "vertegenwoordiger");
        letIn("Wim Oosterveld", "Kernteam Smart City Strategie", "contactpersoon");

        open(joyce, "");
        press(joyce, "Open de ronde");
        assertThat(joyce.locator(".ask")).containsText("U kunt reageren tot");
        press(joyce, "Wijzig deze pagina");
        press(joyce, "Wijzig: Wat dit is en waarom");
        hand.look(joyce);
        hand.write(field(joyce, "Wat dit is en waarom"), "Wij schrijven **samen** aan één strategie.");
        press(joyce, "Bewaar");
        assertThat(joyce.locator(".introduction strong")).hasText("samen");
        press(joyce, "Wijzig: Ontbreekt er iets?");
        hand.look(joyce);
        hand.write(field(joyce, "Vraag (leeg is de gewone vraag)"), "Wat mist u?");
        press(joyce, "Bewaar");
        assertThat(joyce.locator(".asked")).containsText("Wat mist u?");
        press(joyce, "Schrijf een nieuwsbericht");
        hand.look(joyce);
        hand.write(field(joyce, "Kop"), "De ronde is open");
        press(joyce, "Plaats");
        assertThat(joyce.locator(".news-entry h3")).hasText("De ronde is open");
        press(joyce, "Voeg een mijlpaal toe");
        hand.look(joyce);
        hand.pickDay(joyce.getByLabel("Dag", new Page.GetByLabelOptions().setExact(true)), AFTER_THE_ROUND);
        hand.write(field(joyce, "Wat er gebeurt"), "Aanbieding aan de minister-president");
        press(joyce, "Bewaar");
        assertThat(joyce.locator(".timeline > *").last()).containsText("Aanbieding aan de minister-president");
        assertThat(joyce.locator(".timeline > *").last()).containsText("komt nog");
    }

    @Test
    @Order(3)
    void a_city_signs_in_reads_and_finds() {
        eindhoven = signIn("Vertegenwoordiger Eindhoven", HOME);
        assertThat(eindhoven.locator(".introduction")).containsText("Wij schrijven samen");
        hand.press(eindhoven.getByRole(AriaRole.LINK, named("Lees en reageer")));
        eindhoven.waitForURL("**" + HOME + "/lezen");

        hand.write(eindhoven.getByRole(AriaRole.SEARCHBOX), "standaarden");
        var found = eindhoven.getByRole(AriaRole.LINK, named("Wij werken met open standaarden"));
        found.waitFor();
        hand.look(eindhoven);
        hand.press(found);

        eindhoven.waitForURL("**" + HOME + "/lezen/4");
        assertThat(eindhoven.locator("#p-4")).isInViewport();
        amsterdam = signIn("Vertegenwoordiger Amsterdam", HOME + "/lezen/4");
        assertThat(amsterdam.locator("#p-4")).isInViewport();
    }

    @Test
    @Order(4)
    void cities_talk_in_every_way_and_see_each_other_at_once() {
        write(eindhoven, "Opmerking", "Uw opmerking", "Welke standaarden **precies**?");
        assertThat(amsterdam.locator(".threads")).containsText("Welke standaarden precies?");
        assertThat(amsterdam.locator(".threads strong").filter(having("precies")))
                .hasCount(1);

        reply(amsterdam, "Vooral NGSI-LD.");
        assertThat(eindhoven.locator(".threads")).containsText("Vooral NGSI-LD.");
        press(amsterdam.locator(".threads"), "Eens");
        assertThat(eindhoven.locator(".threads .agreed").first()).hasText("1 eens");

        choose(amsterdam, "Tekstvoorstel");
        hand.write(field(amsterdam, "Uw nieuwe tekst"), "Wij werken met open Europese standaarden.");
        assertThat(amsterdam.locator(".write ins")).hasText(Pattern.compile("Europese"));
        hand.look(amsterdam);
        press(amsterdam, Pattern.compile("^Plaats namens"));
        assertThat(eindhoven.locator(".threads ins")).hasText(Pattern.compile("Europese"));
        write(eindhoven, "Voorbeeld", "Uw goede voorbeeld", "In Eindhoven doen wij dat al.");
        assertThat(amsterdam.locator(".threads")).containsText("In Eindhoven doen wij dat al.");

        var menu = menu(eindhoven, "In Eindhoven doen wij dat al.");
        hand.look(eindhoven);
        press(menu, "Wijzig");
        hand.write(field(eindhoven, "Uw reactie"), "In Eindhoven doen wij dat sinds 2014.");
        hand.look(eindhoven);
        press(eindhoven, "Bewaar de wijziging");
        assertThat(amsterdam.locator(".threads")).containsText("sinds 2014");
        more(eindhoven, "sinds 2014", "Trek in");
        eindhoven.getByRole(AriaRole.BUTTON, exactly("Ja, trek in")).waitFor();
        hand.look(eindhoven);
        press(eindhoven, "Ja, trek in");
        assertThat(amsterdam.locator(".threads")).containsText("Deze reactie is ingetrokken");
        assertThat(amsterdam.locator(".threads")).not().containsText("sinds 2014");
    }

    @Test
    @Order(5)
    void a_double_click_posts_once_and_what_was_typed_survives_a_killed_server() {
        hand.write(field(eindhoven, "Uw opmerking"), "Eén keer is genoeg.");
        hand.pressTwice(eindhoven.getByRole(AriaRole.BUTTON, matching("^Plaats namens")));
        assertThat(amsterdam.getByText("Eén keer is genoeg.")).hasCount(1);
        assertThat(field(eindhoven, "Uw opmerking")).hasValue("");
        hand.write(field(eindhoven, "Uw opmerking"), "Nog niet klaar met");
        assertThat(eindhoven.locator(".write .kept-state").first()).containsText("Bewaard");

        application.kill();
        hand.append(field(eindhoven, "Uw opmerking"), " wat ik typte toen hij weg was");
        application.start();
        hand.press(Demo.account(eindhoven, "Vertegenwoordiger Eindhoven"));

        assertThat(field(eindhoven, "Uw opmerking")).hasValue("Nog niet klaar met wat ik typte toen hij weg was");
        assertThat(eindhoven.getByText("Eén keer is genoeg.")).hasCount(1);
        hand.write(field(eindhoven, "Uw opmerking"), "");
        amsterdam = signIn("Vertegenwoordiger Amsterdam", HOME + "/lezen/4");
        joyce = signIn("Joyce Velu", HOME + "/overzicht");
    }

    @Test
    @Order(6)
    void a_contact_sees_a_question_from_anywhere_and_answers_it() {
        wim = signIn("Wim Oosterveld", HOME + "/actiepunten");
        assertThat(wim.locator(".rooms .badge")).hasCount(0);

        choose(eindhoven, "Vraag");
        hand.pickOne(eindhoven.locator(".write .contact select"), "Joyce Velu");
        hand.look(eindhoven);
        write(eindhoven, "Vraag", "Uw vraag", "Wie beheert de lijst met standaarden?");
        assertThat(eindhoven.locator(".threads")).containsText("Wacht op antwoord van Joyce Velu");
        assertThat(wim.locator(".rooms .badge")).hasCount(0);
        var desk = joyce.context().newPage();
        open(desk, "/lezen/4");
        press(desk, "Geef door");
        hand.pickOne(desk.locator(".hand-over select"), "Wim Oosterveld");
        hand.look(desk);
        press(desk.locator(".hand-over"), "Geef door");
        assertThat(wim.locator(".rooms .badge")).hasText("1");
        desk.close();
        assertThat(joyce.locator("#vragen")).containsText("Wie beheert de lijst met standaarden?");
        hand.press(joyce.locator(".lead-figures a[href='#vragen']"));
        assertThat(joyce.locator("#vragen")).isFocused();
        hand.press(wim.getByRole(AriaRole.LINK, matching("^Vragen")));
        hand.press(wim.getByRole(AriaRole.LINK, named("Open bij alinea 4")));
        wim.waitForURL(Pattern.compile("/lezen/4"));
        press(wim, "Beantwoord");
        hand.write(wim.locator(".reply-box textarea").first(), "Het Forum Standaardisatie.");
        hand.look(wim);
        press(wim, "Plaats als antwoord");

        assertThat(eindhoven.locator(".threads")).containsText("Het Forum Standaardisatie.");
        assertThat(eindhoven.locator(".threads").getByText("Beantwoord", exactly()))
                .isVisible();
        assertThat(wim.locator(".rooms .badge")).hasCount(0);
        assertThat(joyce.locator("#vragen")).containsText("Alle vragen zijn beantwoord.");
    }

    @Test
    @Order(7)
    void a_city_takes_its_positions() {
        open(eindhoven, "/actiepunten?actiepunt=1");
        var panel = eindhoven.locator(".position").first();
        answer(panel, "Ja, mits");
        press(panel, "Leg vast namens Eindhoven");
        assertThat(panel).containsText("Schrijf op onder welke voorwaarde");
        hand.look(eindhoven);
        hand.write(field(panel, "Mits wat? (nodig)"), "Mits er geld voor is.");
        press(panel, "Leg vast namens Eindhoven");
        assertThat(panel).containsText("Vastgelegd door Vertegenwoordiger Eindhoven");
        assertThat(joyce.locator("#standpunten")).containsText("1 ja, mits");

        hand.press(amsterdam.getByRole(AriaRole.BUTTON, named("Sluit de gesprekken")));
        assertThat(amsterdam.locator(".talk")).isHidden();
        hand.press(amsterdam.locator("#p-a1 .mark"));
        var beside = amsterdam.locator(".talk .position");
        answer(beside, "Nee");
        hand.write(field(beside, "Waarom niet? (nodig)"), "Te duur.");
        hand.look(amsterdam);
        press(beside, "Leg vast namens Amsterdam");
        assertThat(joyce.locator("#standpunten")).containsText("1 nee");
        assertThat(joyce.locator("#wie-doet-mee")).containsText("2 van 2");

        answer(eindhoven, "Helemaal");
        answer(eindhoven, "Deels");
        press(eindhoven.locator(".ambition-panel"), Pattern.compile("^Leg vast"));
        assertThat(joyce.locator(".ambition-part")).containsText("1 van 2 organisaties gaven antwoord.");
        press(eindhoven, "Voeg iets toe dat ontbreekt");
        hand.write(field(eindhoven, "Wat ontbreekt er, in één regel?"), "Bewoners kiezen mee");
        hand.look(eindhoven);
        press(eindhoven, "Voeg toe namens Eindhoven");
        assertThat(joyce.locator(".missing-points")).containsText("Bewoners kiezen mee");
    }

    @Test
    @Order(8)
    void the_kernteam_keeps_order() {
        var desk = joyce.context().newPage();
        open(desk, "/lezen/4");
        open(eindhoven, "/lezen/4");
        open(amsterdam, "/lezen/4");
        more(desk, "Vooral NGSI-LD.", "Verberg");
        hand.write(field(desk, "Reden"), "Staat er dubbel.");
        hand.look(desk);
        press(desk, "Verberg de reactie");

        assertThat(eindhoven.locator(".threads")).containsText("Het kernteam heeft deze reactie verborgen");
        assertThat(eindhoven.locator(".threads")).not().containsText("Vooral NGSI-LD.");
        assertThat(eindhoven.locator(".threads")).not().containsText("Staat er dubbel.");
        assertThat(amsterdam.locator(".threads")).containsText("Reden: “Staat er dubbel.”");
        hand.look(amsterdam);
        more(desk, "Vooral NGSI-LD.", "Toon weer");
        assertThat(eindhoven.locator(".threads")).containsText("Vooral NGSI-LD.");
        more(desk, "Welke standaarden", "Zet bovenaan vast");
        assertThat(eindhoven.locator(".threads")).containsText("Vastgezet");
        more(desk, "Eén keer is genoeg.", "Sluit het gesprek");
        hand.write(field(desk, "Reden"), "Hier is alles gezegd.");
        hand.look(desk);
        press(desk.getByRole(AriaRole.DIALOG), "Sluit het gesprek");
        assertThat(eindhoven.locator(".threads")).containsText("Hier is alles gezegd.");

        open(desk, "/moderatie");
        assertThat(desk.locator(".decision-list")).containsText("Joyce Velu verborg een reactie");
        hand.press(desk.getByRole(AriaRole.BUTTON, named("Nagekeken")).first());
        assertThat(desk.getByText("✓ nagekeken").first()).isHidden();
        desk.close();
    }

    @Test
    @Order(9)
    void the_round_closes_and_nothing_typed_is_lost() {
        hand.write(field(eindhoven, "Uw opmerking"), "Dit wilde ik nog zeggen.");
        assertThat(eindhoven.locator(".write .kept-state").first()).containsText("Bewaard");
        open(amsterdam, "/lezen/5");
        hand.write(field(amsterdam, "Uw opmerking"), "Dit las de server nog niet.");
        amsterdam.navigate("about:blank");
        open(joyce, "");
        unfold(joyce, "De ronde beheren");
        press(joyce, "Sluit de ronde nu");
        // What is in it: a dialog's own element has no size.
        joyce.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, exactlyIn("Sluit de ronde nu"))
                .waitFor();
        hand.look(joyce);
        press(joyce.getByRole(AriaRole.DIALOG), "Sluit de ronde nu");

        assertThat(eindhoven.locator(".write")).containsText("Je kunt niet meer reageren");
        assertThat(field(eindhoven, "Uw opmerking")).hasValue("Dit wilde ik nog zeggen.");
        assertThat(eindhoven
                        .getByRole(AriaRole.BUTTON, named("Kopieer uw tekst"))
                        .first())
                .isVisible();
        assertThat(eindhoven.getByRole(AriaRole.BUTTON, matching("^Plaats namens")))
                .hasCount(0);
        open(amsterdam, "/lezen/5");
        assertThat(amsterdam.locator(".top")).containsText("Je kunt niet meer reageren");
        assertThat(field(amsterdam, "Uw opmerking")).hasValue("Dit las de server nog niet.");
        assertThat(amsterdam
                        .getByRole(AriaRole.BUTTON, named("Kopieer uw tekst"))
                        .first())
                .isVisible();
        assertThat(eindhoven.locator(".mark").filter(having("Geen reacties")).first())
                .isVisible();
        assertThat(eindhoven.locator(".mark").filter(having("Reageer"))).hasCount(0);
        hand.look(eindhoven);
        assertThat(eindhoven.locator("#p-4")).containsText("Wij werken met open standaarden.");
    }

    @Test
    @Order(11)
    void no_browser_complained() {
        assertThat(trouble).isEmpty();
    }

    private void letIn(String person, String organisation, String role) {
        open(joyce, "/deelnemers");
        unfold(joyce, "Laat iemand meedoen");
        pick("Wie", person);
        pick("Namens", organisation);
        pick("Als", role);
        press(joyce, "Laat meedoen");
        assertThat(joyce.locator(".participant").filter(having(person))).containsText(role);
    }

    private void pick(String field, String value) {
        hand.pick(joyce.getByRole(AriaRole.COMBOBOX, named(field)), value);
    }

    private void upload(Page page, String name, byte[] content) {
        page.waitForFileChooser(() -> press(page, "Kies een document")).setFiles(new FilePayload(name, "", content));
    }

    private void openBlock(String words) {
        hand.press(joyce.locator(".block").filter(having(words)));
        assertThat(joyce.locator(".block.open")).containsText(words);
    }

    private void choose(Page page, String kind) {
        press(page.locator(".write"), kind);
    }

    private void write(Page page, String kind, String label, String words) {
        choose(page, kind);
        hand.write(field(page, label), words);
        press(page, Pattern.compile("^Plaats namens"));
        assertThat(page.locator(".threads")).containsText(words.replace("*", ""));
    }

    private void reply(Page page, String words) {
        press(page.locator(".threads"), "Reageer");
        hand.write(field(page, "Uw reactie"), words);
        hand.look(page);
        hand.press(page.locator(".threads").getByRole(AriaRole.BUTTON, matchingIn("^Plaats namens")));
    }

    private static Locator field(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, named(label)).first();
    }

    private static Locator field(Locator part, String label) {
        return part.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label))
                .first();
    }

    private void answer(Page page, String words) {
        hand.choose(page.getByRole(AriaRole.RADIO, exactly(words)).first());
    }

    private void answer(Locator part, String words) {
        hand.choose(part.getByRole(AriaRole.RADIO, exactlyIn(words)).first());
    }

    /** Something of the menu at a comment. */
    private void more(Page page, String words, String act) {
        press(menu(page, words), act);
    }

    /** The comment, with its menu open. */
    private Locator menu(Page page, String words) {
        var comment = page.locator(".threads .c").filter(having(words)).first();
        hand.press(comment.getByRole(AriaRole.BUTTON, matchingIn("^Meer bij")).first());
        comment.locator(".more-menu").first().waitFor();
        return comment;
    }

    private void press(Page page, String name) {
        hand.press(page.getByRole(AriaRole.BUTTON, exactly(name)).first());
    }

    private void press(Page page, Pattern name) {
        hand.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .last());
    }

    private void press(Locator part, String name) {
        hand.press(part.getByRole(AriaRole.BUTTON, exactlyIn(name)).first());
    }

    private void press(Locator part, Pattern name) {
        hand.press(part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first());
    }

    private void unfold(Page page, String name) {
        hand.press(page.locator("summary").filter(having(name)).first());
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions exactlyIn(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions matching(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }

    private static Locator.GetByRoleOptions matchingIn(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile(name));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    final void everybodyLooks() {
        Stream.of(joyce, wim, eindhoven, amsterdam)
                .filter(Objects::nonNull)
                .filter(page -> page.url().startsWith("http"))
                .forEach(hand::look);
    }

    final void open(Page page, String place) {
        page.navigate(application.address() + HOME + place);
        page.locator(".frame main > *").first().waitFor();
    }

    private Page signIn(String account, String address) {
        var window = hand.window(chromium);
        window.setDefaultTimeout(PATIENCE_MS);
        var page = window.newPage();
        // A dialog may begin to fade in long after it is there; while it does it has nobody's colours.
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.onPageError(error -> trouble.add(account + ": " + error));
        page.onConsoleMessage(said -> {
            if (said.text().contains("Content Security Policy")) trouble.add(account + ": " + said.text());
        });
        page.navigate(application.address() + address);
        hand.press(Demo.account(page, account));
        page.waitForURL(application.address() + address);
        page.locator(".frame main > *").first().waitFor();
        return page;
    }
}
