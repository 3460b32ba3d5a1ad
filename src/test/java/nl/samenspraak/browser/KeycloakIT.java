package nl.samenspraak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged jar without demo, beside a real Keycloak of which two realms are two providers; set up as docs/sign-in.md
 * says. Each chapter goes on where the one before it stopped.
 */
@EnabledIfSystemProperty(named = "samenspraak.keycloak", matches = ".+", disabledReason = "run with -Pkeycloak")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakIT {

    private static final String PASSWORD = "alleen-voor-de-proef";
    private static final String HOME = "/s/samen-met-keycloak";

    @TempDir
    static Path folder;

    private static final int PORT = Ports.free();
    private static final String KEY = key();
    private static Keycloak keycloak;
    private static RunningApplication application;
    private static Chromium chromium;
    private static Page kern;
    private static Page eindhoven;
    private static Page utrecht;

    @BeforeAll
    static void start() throws IOException {
        var from = System.nanoTime();
        keycloak = new Keycloak(folder, "http://localhost:" + PORT);
        keycloak.start();
        application = running("samenspraak.yaml");
        chromium = new Chromium();
        // The first pages of both are slow on a machine that has just started them; the usual is five seconds.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        keycloak.await();
        System.out.printf(
                "Keycloak and Samenspraak started in %d s%n",
                Duration.ofNanos(System.nanoTime() - from).toSeconds());
    }

    @AfterAll
    static void stop() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(5_000);
        for (var one : Arrays.asList(chromium, application, keycloak)) if (one != null) one.close();
    }

    @Test
    @Order(1)
    void the_first_of_all_comes_in_by_the_link_on_the_console_and_begins_a_strategy() {
        kern = window().newPage();
        kern.navigate(application.said().replaceAll("(?s).*it works once: (\\S+).*", "$1"));
        find(kern, "kern@eindhoven.example");
        password(kern, "kern");

        kern.waitForURL(Pattern.compile(".*/begin/.*"));
        assertThat(kern.locator("main")).containsText("U bent aangemeld als Kee van de Kern");
        press(kern, "Ja, ik begin");
        kern.waitForURL("**/strategie/nieuw");
        kern.getByRole(AriaRole.LINK, named("Beheer de organisaties")).click();
        kern.locator("summary").filter(having("Begin met de G5 en de G32")).click();
        press(kern, "Bekijk de lijst");
        kern.getByRole(AriaRole.BUTTON, matching("^Neem .* over$")).click();
        assertThat(kern.getByText(Pattern.compile("organisaties zijn toegevoegd")))
                .isVisible();
        kern.navigate(application.address() + "/strategie/nieuw");
        kern.getByLabel("Naam van de strategie").fill("Samen met Keycloak");
        kern.getByLabel("Namens welke organisatie begint u?").selectOption("Eindhoven");
        press(kern, "Begin deze strategie");
        kern.waitForURL("**" + HOME + "/voorbereiden");
    }

    @Test
    @Order(2)
    void who_is_invited_finds_the_provider_by_the_name_of_the_organisation_and_takes_part() {
        var page = window().newPage();
        page.navigate(invitation("sanne@eindhoven.example", "Eindhoven"));
        find(page, "Eindhoven");
        password(page, "sanne");

        page.waitForURL("**/uitnodiging/*");
        assertThat(page.locator("main")).containsText("U bent aangemeld als Sanne Samen");
        press(page, "Doe mee namens Eindhoven");

        page.waitForURL("**" + HOME);
        eindhoven = page;
    }

    @Test
    @Order(3)
    void the_same_address_at_the_other_provider_is_another_person_who_may_nothing() {
        utrecht = window().newPage();
        utrecht.navigate(application.address() + HOME + "/lezen");
        find(utrecht, "sanne@utrecht.example");
        password(utrecht, "sanne");

        utrecht.waitForURL("**" + HOME + "/lezen");
        assertThat(utrecht.locator("h1")).hasText("Deze pagina is er niet");
        utrecht.navigate(application.address() + "/");
        assertThat(utrecht.locator("main")).containsText("U bent nog niet uitgenodigd");
        assertThat(known(utrecht)).contains("Aanmelddienst", keycloak.address() + "/realms/utrecht");
        assertThat(known(eindhoven)).contains("Aanmelddienst", keycloak.address() + "/realms/eindhoven");
        kern.navigate(application.address() + HOME + "/deelnemers");
        kern.locator("summary").filter(having("Laat iemand meedoen")).click();
        kern.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Wie"))
                .fill("Sanne");
        assertThat(kern.getByRole(AriaRole.OPTION))
                .hasText(new Pattern[] {Pattern.compile("^Sanne Elders · "), Pattern.compile("^Sanne Samen · ")});
    }

    @Test
    @Order(4)
    void somebody_of_an_organisation_that_does_not_take_part_is_told_so() {
        var page = window().newPage();
        page.navigate(application.address() + HOME);
        find(page, "buur@eindhoven.example");
        var answer = page.waitForResponse(
                one -> one.url().startsWith(application.address() + "/login/"), () -> password(page, "buur"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("h1")).hasText("Aanmelden lukte niet");
        assertThat(page.locator("main")).containsText("Uw account is van een organisatie die hier niet meedoet.");
        assertThat(Axe.violationsEverywhere(page)).isEmpty();
        page.navigate(application.address() + "/");
        assertThat(page.locator("h1")).hasText("Aanmelden");
    }

    @Test
    @Order(5)
    void signing_out_here_is_signing_out_there_and_the_provider_is_remembered() {
        eindhoven.navigate(application.address() + HOME);
        eindhoven.locator(".who > summary").click();
        press(eindhoven, "Afmelden");

        eindhoven.waitForURL("**/aanmelden*");
        eindhoven.navigate(application.address() + HOME + "/actiepunten");
        again(eindhoven, "Gemeente Eindhoven");
        password(eindhoven, "sanne");

        eindhoven.waitForURL("**" + HOME + "/actiepunten");
    }

    @Test
    @Order(6)
    void who_is_signed_out_at_the_provider_by_an_administrator_is_out_here_on_every_open_page() {
        var second = eindhoven.context().newPage();
        second.navigate(application.address() + HOME + "/deelnemers");
        second.locator(".frame main > *").first().waitFor();

        keycloak.signOut("eindhoven", "sanne");

        eindhoven.waitForURL("**/aanmelden?naar=*actiepunten");
        second.waitForURL("**/aanmelden?naar=*deelnemers");
        again(eindhoven, "Gemeente Eindhoven");
        password(eindhoven, "sanne");
        eindhoven.waitForURL("**" + HOME + "/actiepunten");
        assertThat(kern.locator(".who")).isVisible();
    }

    @Test
    @Order(7)
    void who_signs_out_at_the_provider_is_out_here_also_when_it_signs_with_an_elliptic_curve() {
        utrecht.navigate(application.address() + "/");
        utrecht.locator(".who").waitFor();
        var there = utrecht.context().newPage();

        there.navigate(keycloak.address() + "/realms/utrecht/protocol/openid-connect/logout");
        there.locator("#kc-logout").click();

        utrecht.waitForURL("**/aanmelden*");
    }

    @Test
    @Order(8)
    void a_group_at_the_provider_makes_somebody_a_representative_at_once() {
        rule("Gemeente Eindhoven", "groups", "strategie", "doet meteen mee", "Helmond");
        var page = window().newPage();
        page.navigate(application.address() + HOME + "/actiepunten");
        find(page, "Eindhoven");
        password(page, "rik");

        page.waitForURL("**" + HOME + "/actiepunten");
        assertThat(page.locator(".who")).containsText("Helmond");
        kern.navigate(application.address() + HOME + "/deelnemers");
        assertThat(kern.locator(".participant").filter(having("Rik Regel"))).containsText("vertegenwoordiger");
        assertThat(kern.locator(".participant").filter(having("Ulla"))).hasCount(0);
    }

    @Test
    @Order(9)
    void who_comes_from_a_provider_that_a_rule_names_asks_and_the_kernteam_says_yes() {
        rule("Gemeente Utrecht", "", "", "vraagt het, en het kernteam zegt ja of nee", "Utrecht");
        utrecht.navigate(application.address() + "/");
        again(utrecht, "Gemeente Utrecht");
        password(utrecht, "sanne");
        assertThat(utrecht.locator("main")).containsText("ligt bij het kernteam");

        kern.navigate(application.address() + HOME + "/deelnemers");
        kern.getByRole(AriaRole.BUTTON, matching("^Ja: Sanne Elders")).click();

        utrecht.waitForURL("**" + HOME);
        assertThat(utrecht.locator(".who")).containsText("Utrecht");
    }

    @Test
    @Order(10)
    void while_the_provider_is_down_one_is_told_and_when_it_is_back_one_comes_where_one_was_going() {
        keycloak.close();
        var page = window().newPage();
        page.navigate(application.address() + HOME + "/deelnemers");
        find(page, "Eindhoven");

        assertThat(page.locator("h1")).hasText("Aanmelden lukte niet");
        assertThat(page.locator("main")).containsText("De aanmeldpagina van Gemeente Eindhoven antwoordt nu niet.");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Deze pagina kijkt vanzelf");
        assertThat(Axe.violationsEverywhere(page)).isEmpty();
        page.getByRole(AriaRole.LINK, named("Probeer het opnieuw")).click();
        assertThat(page.locator("h1")).hasText("Aanmelden lukte niet");

        var waiting = window().newPage();
        waiting.navigate(page.url());
        press(page, "Kijk niet meer vanzelf");
        keycloak.start();
        keycloak.await();
        page.getByRole(AriaRole.LINK, named("Probeer het opnieuw")).click();
        password(page, "sanne");
        page.waitForURL("**" + HOME + "/deelnemers");
        password(waiting, "kern");
        waiting.waitForURL("**" + HOME + "/deelnemers");
    }

    @Test
    @Order(11)
    void a_level_of_assurance_that_is_demanded_asks_for_the_second_step() throws IOException {
        application.close();
        application = running("samenspraak-zeker.yaml");
        var page = window().newPage();
        page.navigate(application.address() + "/");
        page.getByRole(AriaRole.LINK, named("Utrecht, met een tweede stap")).click();
        password(page, "ulla");
        // A code holds for half a minute, so it is made when it is asked for.
        page.locator("#otp").waitFor();
        page.locator("#otp").fill(code());
        page.locator("#kc-login").click();

        page.waitForURL(application.address() + "/");
        assertThat(page.locator("main")).containsText("U bent nog niet uitgenodigd");
    }

    @Test
    @Order(12)
    void a_level_that_the_provider_does_not_reach_is_told_of() {
        var page = window().newPage();
        page.navigate(application.address() + "/");
        page.getByRole(AriaRole.LINK, named("Eindhoven, met een tweede stap")).click();
        password(page, "sanne");

        assertThat(page.locator("main")).containsText("niet sterk genoeg");
    }

    /** For the first time, with an empty database. */
    private static RunningApplication running(String named) throws IOException {
        var home = Files.createDirectory(folder.resolve(named.replace(".yaml", "")));
        try (var settings = KeycloakIT.class.getResourceAsStream("/keycloak/" + named)) {
            Files.copy(settings, home.resolve("application.yaml"));
        }
        Files.writeString(home.resolve("key.pem"), KEY);
        return RunningApplication.forReal(
                home,
                PORT,
                Map.of("SAMENSPRAAK_ADDRESS", "http://localhost:" + PORT, "KEYCLOAK_ADDRESS", keycloak.address()));
    }

    private static BrowserContext window() {
        var window = chromium.window(1440, 900, ColorScheme.LIGHT);
        // A Keycloak that has just started takes its time for the first who signs in.
        window.setDefaultTimeout(90_000);
        return window;
    }

    /** From the sign-in page to the provider's. */
    private static void find(Page page, String asked) {
        page.getByRole(AriaRole.TEXTBOX).fill(asked);
        page.keyboard().press("Enter");
    }

    private static void password(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }

    /** The provider is remembered, and does not let anybody in without a password. */
    private static void again(Page page, String provider) {
        page.getByRole(AriaRole.LINK, named("Verder via " + provider)).click();
    }

    /** A link that lets somebody take part, as the kernteam sees it once. */
    private static String invitation(String address, String organisation) {
        kern.navigate(application.address() + HOME + "/deelnemers");
        kern.locator("summary").filter(having("Nodig iemand uit")).click();
        kern.getByRole(AriaRole.TEXTBOX, named("E-mailadres")).fill(address);
        kern.getByRole(AriaRole.COMBOBOX, named("Namens")).first().fill(organisation);
        kern.getByRole(AriaRole.OPTION, named(organisation)).first().click();
        press(kern, "Nodig uit");
        var link = kern.getByRole(AriaRole.TEXTBOX, named("Link")).inputValue();
        press(kern, "Klaar");
        return link;
    }

    private static void rule(String provider, String claim, String value, String manner, String organisation) {
        kern.navigate(application.address() + HOME + "/deelnemers");
        press(kern, "Maak een regel");
        var dialog = kern.locator(".rule-dialog");
        pick(dialog, "Wie zich aanmeldt via", provider);
        dialog.getByLabel("Claim (mag leeg)").fill(claim);
        dialog.getByLabel("Waarde van de claim").fill(value);
        pick(dialog, "Namens", organisation);
        dialog.getByLabel(manner).check();
        press(kern, "Maak deze regel");
        assertThat(dialog).hasCount(0);
    }

    private static void pick(Locator part, String field, String value) {
        part.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(field))
                .fill(value);
        kern.getByRole(AriaRole.OPTION, named(value)).click();
    }

    /** What Samenspraak says it knows of somebody. */
    private static String known(Page page) {
        page.navigate(application.address() + "/mijn-gegevens");
        page.locator("summary").filter(having("Wie u bent")).click();
        return page.locator(".my-data .dossier-row").first().innerText();
    }

    /** What the telephone of somebody shows now (RFC 6238). */
    private static String code() {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(PASSWORD.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(8)
                    .putLong(Instant.now().getEpochSecond() / 30)
                    .array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions matching(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).first().click();
    }

    private static String key() {
        try {
            var pairs = KeyPairGenerator.getInstance("RSA");
            pairs.initialize(3072);
            var key = pairs.generateKeyPair().getPrivate().getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
