package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * From an e-mail address to a reader of the concept version: real letters over a real mail server of this machine. Joyce
 * never reloads; each chapter goes on where the one before it stopped.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InvitingIT {

    private static final String HOME = "/s/steden-op-bezoek";
    private static final String SANNE = "sanne@zwolle.example";
    private static final String BART = "bart@breda.example";

    @TempDir
    static Path folder;

    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static RunningApplication application;
    private static Chromium chromium;
    private static Page joyce;
    private static Page zwolle;

    @BeforeAll
    static void start() {
        MAIL.start();
        application = new RunningApplication(
                folder,
                "--samenspraak.address=http://localhost:${server.port}",
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + MAIL.getSmtp().getPort(),
                "--samenspraak.invitations.from=noreply@samenspraak.example");
        chromium = new Chromium();
        joyce = page();
        joyce.navigate(application.address() + "/strategie/nieuw");
        Demo.account(joyce, "Joyce Velu").click();
        publish();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        application.close();
        MAIL.stop();
    }

    @Test
    @Order(1)
    void joyce_invites_by_e_mail_and_a_letter_arrives() {
        joyce.navigate(application.address() + HOME + "/deelnemers");
        joyce.locator("summary").filter(having("Nodig iemand uit")).click();

        invite(SANNE, "Sanne", "Zwolle");

        assertThat(invitation(SANNE).locator(".pill")).hasText("uitgenodigd");
        assertThat(letterTo(SANNE, 1)).contains("Beste Sanne,", "Joyce Velu nodigt u uit", "namens Zwolle");
        assertThat(invitation(SANNE)).containsText("verstuurd");
    }

    @Test
    @Order(2)
    void a_letter_sent_again_brings_a_new_link_and_the_old_one_says_that_it_works_no_more() {
        var old = link(letterTo(SANNE, 1));
        press(invitation(SANNE), "Stuur opnieuw");
        var fresh = link(letterTo(SANNE, 2));
        assertThat(fresh).isNotEqualTo(old);

        zwolle = page();
        zwolle.navigate(old);
        Demo.account(zwolle, "Vertegenwoordiger Zwolle").click();

        assertThat(zwolle.locator("h1")).hasText("Deze link werkt niet meer");
        assertThat(zwolle.locator("main")).containsText("Vraag het kernteam om een nieuwe.");
        assertThat(Axe.violations(zwolle)).isEmpty();
        assertThat(invitation(SANNE).locator(".pill")).hasText("uitgenodigd");
    }

    @Test
    @Order(3)
    void who_opens_it_and_says_yes_reads_and_joyce_sees_each_step() {
        zwolle.navigate(link(letterTo(SANNE, 2)));
        assertThat(zwolle.locator("h1")).hasText("U bent uitgenodigd");
        assertThat(invitation(SANNE).locator(".pill")).hasText("geopend");
        assertThat(joyce.locator(".participant").filter(having("Vertegenwoordiger Zwolle")))
                .hasCount(0);

        zwolle.getByRole(AriaRole.BUTTON, matching("^Doe mee namens Zwolle$")).click();
        zwolle.waitForURL("**" + HOME);
        zwolle.getByRole(AriaRole.LINK, matching("^Lees en reageer")).click();

        zwolle.waitForURL("**" + HOME + "/lezen");
        assertThat(zwolle.locator("#p-1")).containsText("Een stad houdt niet op bij haar gemeentegrens.");
        assertThat(zwolle.locator(".who > summary")).containsText("Zwolle");
        zwolle.locator("#p-1 button").first().click();
        zwolle.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Uw opmerking"))
                .first()
                .fill("Wij ook niet.");
        zwolle.getByRole(AriaRole.BUTTON, matching("^Plaats namens Zwolle$")).click();
        assertThat(zwolle.locator(".threads")).containsText("Wij ook niet.");

        assertThat(invitation(SANNE)).hasCount(0);
        var row = joyce.locator(".participant").filter(having("Vertegenwoordiger Zwolle"));
        assertThat(row).containsText("vertegenwoordiger");
        assertThat(row).containsText(Pattern.compile("actief · laatst gezien"));
    }

    @Test
    @Order(4)
    void a_used_link_leads_its_own_guest_on_and_nobody_else_anywhere() {
        var link = link(letterTo(SANNE, 2));
        zwolle.navigate(link);
        assertThat(zwolle.getByRole(AriaRole.BUTTON, matching("^U doet al mee")))
                .isVisible();

        var breda = page();
        breda.navigate(link);
        Demo.account(breda, "Vertegenwoordiger Breda").click();

        assertThat(breda.locator("h1")).hasText("Deze link werkt niet meer");
        breda.navigate(application.address() + HOME + "/lezen");
        assertThat(breda.locator("h1")).hasText("Deze pagina is er niet");
    }

    @Test
    @Order(5)
    void a_withdrawn_invitation_opens_nothing_any_more() {
        invite(BART, "", "Breda");
        var link = link(letterTo(BART, 1));

        press(invitation(BART), "Trek in");
        assertThat(invitation(BART)).hasCount(0);

        var breda = page();
        breda.navigate(link);
        Demo.account(breda, "Vertegenwoordiger Breda").click();
        assertThat(breda.locator("h1")).hasText("Deze link werkt niet meer");
        assertThat(Axe.violationsEverywhere(breda)).isEmpty();
    }

    private static void publish() {
        joyce.getByRole(AriaRole.TEXTBOX, named("Naam van de strategie")).fill("Steden op bezoek");
        press(joyce, "Begin deze strategie");
        joyce.waitForURL("**" + HOME + "/voorbereiden");
        var text = """
                # Steden op bezoek

                Een stad houdt niet op bij haar gemeentegrens.

                ## Actiepunten

                - Elke proef krijgt een tweede stad
                """;
        joyce.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("bezoek.md", "", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(joyce.locator(".block.action-point")).hasCount(1);
        press(joyce, "Publiceer…");
        joyce.getByRole(AriaRole.CHECKBOX).check();
        press(joyce, "Publiceer versie 1");
        assertThat(joyce.getByText("Versie 1 is gepubliceerd")).isVisible();
        joyce.navigate(application.address() + HOME);
        press(joyce, "Open de ronde");
        assertThat(joyce.locator(".ask")).containsText("U kunt reageren tot");
    }

    private static void invite(String address, String name, String organisation) {
        var form = joyce.locator("details.let-in").filter(having("E-mailadres"));
        form.getByLabel("E-mailadres").fill(address);
        form.getByLabel("Naam (mag leeg)").fill(name);
        form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Namens"))
                .fill(organisation);
        joyce.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(organisation).setExact(true))
                .click();
        press(form, "Nodig uit");
        assertThat(form).containsText(address + " is uitgenodigd.");
    }

    private static Locator invitation(String address) {
        return joyce.locator(".invitation").filter(having(address));
    }

    /** The words of the letter that is the {@code number}th to this address. */
    private static String letterTo(String address, int number) {
        var deadline = System.nanoTime() + 30_000_000_000L;
        while (System.nanoTime() < deadline) {
            var letters = java.util.Arrays.stream(MAIL.getReceivedMessages())
                    .filter(one -> to(one).equals(address))
                    .toList();
            if (letters.size() >= number) return words(letters.get(number - 1));
            joyce.waitForTimeout(200);
        }
        throw new AssertionError("No letter " + number + " for " + address);
    }

    private static String to(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getContent().toString();
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String link(String letter) {
        var found = Pattern.compile(Pattern.quote(application.address()) + "/uitnodiging/[\\w-]+")
                .matcher(letter);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static Page page() {
        var window = Demo.desk(chromium);
        window.setDefaultTimeout(15_000);
        return window.newPage();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name).setExact(true)).first().click();
    }

    private static void press(Locator part, String name) {
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions matching(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
