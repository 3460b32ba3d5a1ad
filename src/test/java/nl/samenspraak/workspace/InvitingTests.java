package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.inviting.EmailAddress;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.InvitationId;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.inviting.ui.InvitePanel;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.OrganisationName;
import nl.samenspraak.people.OrganisationText;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.ShortName;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inviting on the participants page, and what the guest finds. */
@SpringTest
class InvitingTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    Organisations organisations;

    @Autowired
    Participations participations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OrganisationDesk desk;

    private PersonId sanne;

    @BeforeEach
    void setTheScene() {
        scene.set();
        sanne = scene.person("Sanne de Wit");
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void joyce_invites_and_gets_a_link_that_brings_the_guest_in() {
        participants(scene.joyce, Karibu.DUTCH);
        fill("sanne@example.nl", "Sanne");
        press("Nodig uit");
        Karibu.roundtrip();
        var link = _get(TextArea.class).getValue();
        assertThat(Karibu.text())
                .contains("sanne@example.nl is uitgenodigd.")
                .contains("Sanne · sanne@example.nl")
                .contains("uitgenodigd");

        open(sanne, Karibu.DUTCH, link.substring(link.indexOf("uitnodiging/")));
        assertThat(Karibu.text())
                .contains("U bent uitgenodigd")
                .contains("Joyce Velu vraagt u mee te doen aan de Nationale Smart City Strategie, namens Eindhoven")
                .contains("als vertegenwoordiger")
                .contains("U bent aangemeld als Sanne de Wit.");
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(one -> one.getText().startsWith("Doe mee namens"))));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("s/" + scene.strategy.slug());
        assertThat(as(sanne, () -> participations.mine(scene.strategy.id())).role())
                .isEqualTo(Role.REPRESENTATIVE);
    }

    @Test
    void what_is_missing_or_wrong_is_said_beside_the_form_and_stays_filled_in() {
        participants(scene.joyce, Karibu.DUTCH);

        press("Nodig uit");
        assertThat(Karibu.text()).contains("Vul een e-mailadres in, en kies een organisatie en een rol.");
        fill("geen adres", "");
        press("Nodig uit");
        assertThat(Karibu.text()).contains("Dit is geen e-mailadres.");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("geen adres");
        invite("sanne@example.nl");
        fill("sanne@example.nl", "");
        press("Nodig uit");
        assertThat(Karibu.text()).contains("sanne@example.nl is voor deze organisatie al uitgenodigd.");
    }

    @Test
    void a_letter_that_is_open_is_withdrawn_under_the_hand_that_holds_it() {
        participants(scene.joyce, Karibu.DUTCH);
        fill("sanne@example.nl", "Sanne");
        press("Nodig uit");
        Karibu.roundtrip();
        var link = _get(TextArea.class).getValue();
        Karibu.close();
        open(sanne, Karibu.DUTCH, link.substring(link.indexOf("uitnodiging/")));
        as(scene.joyce, () -> desk.change(scene.eindhovenCity, called("Lichtstad")));
        await().pollInSameThread().untilAsserted(() -> {
            Karibu.roundtrip();
            assertThat(Karibu.text()).contains("namens Lichtstad");
        });

        as(scene.joyce, () -> invitations.all(scene.strategy.id()).forEach(one -> invitations.revoke(one.id())));

        await().pollInSameThread().untilAsserted(() -> {
            Karibu.roundtrip();
            assertThat(Karibu.text()).contains("Deze link werkt niet meer").doesNotContain("Doe mee namens");
        });
    }

    @Test
    void an_invitation_whose_organisation_stopped_says_so_until_that_is_put_back() {
        invite("sanne@example.nl");
        participants(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("uitgenodigd").doesNotContain("organisatie gestopt");

        as(scene.joyce, () -> desk.retire(scene.eindhovenCity));
        Karibu.roundtrip();
        assertThat(Karibu.text())
                .contains("organisatie gestopt", "is gestopt, en de genodigde heeft geen link die werkt.");

        as(scene.joyce, () -> desk.bringBack(scene.eindhovenCity));
        // Two changes in one moment are told as one, a moment later.
        await().pollInSameThread().untilAsserted(() -> {
            Karibu.roundtrip();
            assertThat(Karibu.text()).doesNotContain("organisatie gestopt", "is gestopt");
        });
    }

    @Test
    void a_guest_whose_organisation_stopped_reads_what_to_do() {
        participants(scene.joyce, Karibu.DUTCH);
        fill("sanne@example.nl", "Sanne");
        press("Nodig uit");
        Karibu.roundtrip();
        var link = _get(TextArea.class).getValue();
        as(scene.joyce, () -> desk.retire(scene.eindhovenCity));

        open(sanne, Karibu.DUTCH, link.substring(link.indexOf("uitnodiging/")));

        assertThat(Karibu.text())
                .contains(
                        "Deze link werkt nu niet", "doet hier niet meer mee.", "Vraag het kernteam hoe u verder kunt.")
                .doesNotContain("Haal haar eerst terug", "Doe mee namens");
    }

    @Test
    void an_invitation_is_withdrawn_and_leaves_the_list() {
        invite("sanne@example.nl");
        participants(scene.joyce, Karibu.DUTCH);

        pressOf("Trek in: sanne@example.nl");
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Er staat geen uitnodiging open.").doesNotContain("sanne@example.nl");
    }

    @Test
    void joyce_invites_from_a_list_after_seeing_what_it_does() {
        var name =
                as(scene.joyce, () -> organisations.card(scene.eindhovenCity)).name();
        participants(scene.joyce, Karibu.DUTCH);

        bring("gasten.csv", "e-mail;organisatie\na@example.nl;%s\nb@example.nl;Nergens\n".formatted(name));
        assertThat(Karibu.text())
                .contains("Eén persoon wordt uitgenodigd; één regel wordt overgeslagen.")
                .contains("Regel 3")
                .contains("Er is geen organisatie die “Nergens” heet.");
        press("Nodig één persoon uit");
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Eén persoon is uitgenodigd.").contains("a@example.nl");
        assertThat(as(scene.joyce, () -> invitations.all(scene.strategy.id()))).hasSize(1);
    }

    @Test
    void of_a_list_joyce_sees_as_what_each_comes_and_which_columns_are_not_read() {
        var name =
                as(scene.joyce, () -> organisations.card(scene.eindhovenCity)).name();
        participants(scene.joyce, Karibu.DUTCH);

        bring(
                "gasten.csv",
                "e-mail;organisatie;rol;functie\na@example.nl;%1$s;kernteam;x\nb@example.nl;%1$s;;y\nc@example.nl;%1$s;;\n"
                        .formatted(name));

        assertThat(Karibu.text())
                .contains("3 mensen worden uitgenodigd")
                .contains("Als wat: vertegenwoordiger 2, kernteam 1.")
                .contains("wordt uitgenodigd als kernteam", "wordt uitgenodigd als vertegenwoordiger")
                .contains("Niet gelezen: ‘functie’. Gelezen worden de kolommen e-mail, naam, organisatie en rol.");
    }

    @Test
    void a_long_list_is_looked_through_to_its_end() {
        var name =
                as(scene.joyce, () -> organisations.card(scene.eindhovenCity)).name();
        participants(scene.joyce, Karibu.DUTCH);

        bring(
                "gasten.csv",
                IntStream.range(0, 250)
                        .mapToObj(n -> "gast" + n + "@example.nl;" + name)
                        .collect(Collectors.joining("\n", "e-mail;organisatie\n", "\n")));
        assertThat(Karibu.text()).contains("gast99@example.nl").doesNotContain("gast100@example.nl");
        press("Toon meer");
        press("Toon meer");

        assertThat(Karibu.text()).contains("gast249@example.nl").doesNotContain("Niet gelezen");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Toon meer")))
                .isEmpty();
    }

    @Test
    void who_invited_many_is_offered_their_links_and_a_colleague_only_what_expired() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        invite("a@example.nl");
        invite("b@example.nl");

        participants(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text())
                .contains("2 uitnodigingen hebben geen link die werkt.", "Haal 2 links op (CSV)")
                .doesNotContain("Stuur alle");
        Karibu.close();
        participants(scene.joyce, Karibu.ENGLISH);
        assertThat(Karibu.text()).contains("2 invitations have no link that works.", "Fetch 2 links (CSV)");
        Karibu.close();
        participants(scene.wim, Karibu.DUTCH);
        assertThat(Karibu.text()).doesNotContain("geen link die werkt");
        jdbc.sql("update invitation set valid_until = ?")
                .param(java.sql.Timestamp.from(java.time.Instant.parse("2017-01-01T00:00:00Z")))
                .update();
        Karibu.close();
        participants(scene.wim, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("2 uitnodigingen hebben geen link die werkt.");
    }

    @Test
    void a_list_that_cannot_be_read_says_why() {
        participants(scene.joyce, Karibu.DUTCH);

        bring("gasten.csv", "naam\nAnna\n");

        assertThat(Karibu.text()).contains("e-mail");
        assertThat(as(scene.joyce, () -> invitations.all(scene.strategy.id()))).isEmpty();
    }

    @Test
    void in_english_too() {
        invite("sanne@example.nl");

        participants(scene.joyce, Karibu.ENGLISH);

        assertThat(Karibu.text()).contains("Invite somebody", "Open invitations", "invited", "core team");
    }

    @Test
    void the_letter_is_in_english_too() {
        var id = invite("sanne@example.nl");
        var secret = as(scene.joyce, () -> invitations.link(id));

        open(sanne, Karibu.ENGLISH, "uitnodiging/" + secret.text());

        assertThat(Karibu.text()).contains("You are invited", "Joyce Velu asks you to take part");
    }

    @Test
    void who_takes_part_already_reads_what_the_invitation_changes_and_what_it_does_not() {
        for (var role : List.of(Role.CONTACT, Role.OBSERVER)) {
            var id = invite("ehv-%s@example.nl".formatted(role), role);
            var link =
                    "uitnodiging/" + as(scene.joyce, () -> invitations.link(id)).text();
            var changes = role == Role.CONTACT;

            open(scene.eindhoven, Karibu.DUTCH, link);
            assertThat(Karibu.text())
                    .contains(", als vertegenwoordiger.")
                    .contains(changes ? "Zegt u ja, dan doet u voortaan mee als contactpersoon." : "Die rol houdt u");
            Karibu.close();
            open(scene.eindhoven, Karibu.ENGLISH, link);
            assertThat(Karibu.text())
                    .contains(changes ? "you take part as contact from then on." : "You keep that role");
            Karibu.close();
            open(sanne, Karibu.DUTCH, link);
            assertThat(Karibu.text()).doesNotContain("U doet al mee");
            Karibu.close();
        }
    }

    @Test
    void nobody_else_sees_who_is_invited() {
        invite("sanne@example.nl");

        for (var person : List.of(scene.wim, scene.eindhoven, scene.observer)) {
            participants(person, Karibu.DUTCH);
            assertThat(Karibu.text()).doesNotContain("sanne@example.nl", "Nodig iemand uit");
            Karibu.close();
        }
    }

    @Test
    void who_becomes_kernteam_while_looking_sees_the_invitations_and_who_is_it_no_more_does_not() {
        invite("sanne@example.nl");
        participants(scene.wim, Karibu.DUTCH);

        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("sanne@example.nl");
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.OBSERVER));
        Karibu.roundtrip();

        assertThat(Karibu.text()).doesNotContain("sanne@example.nl");
    }

    @Test
    void a_link_that_opens_nothing_says_so() {
        open(sanne, Karibu.DUTCH, "uitnodiging/zomaar");

        assertThat(Karibu.text()).contains("Deze link werkt niet meer", "Vraag het kernteam om een nieuwe.");
    }

    @Test
    void a_link_whose_time_has_passed_says_so_in_both_languages() {
        var secret = as(scene.joyce, () -> invitations.link(invite("sanne@example.nl")));
        jdbc.sql("update invitation set valid_until = ?")
                .param(java.sql.Timestamp.from(java.time.Instant.parse("2017-01-01T00:00:00Z")))
                .update();

        open(sanne, Karibu.DUTCH, "uitnodiging/" + secret.text());
        assertThat(Karibu.text())
                .contains("Deze link is verlopen", "de tijd is voorbij")
                .doesNotContain("Doe mee");
        Karibu.close();
        open(sanne, Karibu.ENGLISH, "uitnodiging/" + secret.text());
        assertThat(Karibu.text()).contains("This link has expired");
    }

    private static void bring(String name, String list) {
        UploadKt._upload(_get(Upload.class), name, list.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Karibu.roundtrip();
        Karibu.roundtrip();
    }

    private static OrganisationText called(String name) {
        return new OrganisationText(
                new OrganisationName(name), new ShortName("Licht"), OrganisationKind.CITY, java.util.Optional.empty());
    }

    private InvitationId invite(String address) {
        return invite(address, Role.REPRESENTATIVE);
    }

    private InvitationId invite(String address, Role role) {
        var guest = new Guest(InvitationId.create(), new EmailAddress(address), "", scene.eindhovenCity, role);
        as(scene.joyce, () -> invitations.invite(scene.strategy.id(), List.of(guest)));
        return guest.id();
    }

    @SuppressWarnings("unchecked")
    private void fill(String address, String name) {
        _get(EmailField.class).setValue(address);
        _get(TextField.class).setValue(name);
        var organisation = (ComboBox<OrganisationCard>)
                _find(_get(InvitePanel.class), ComboBox.class).getFirst();
        organisation.setValue(organisation
                .getListDataView()
                .getItems()
                .filter(one -> one.id().equals(scene.eindhovenCity))
                .findFirst()
                .orElseThrow());
    }

    private void participants(PersonId person, Locale language) {
        open(person, language, "s/" + scene.strategy.slug() + "/deelnemers");
    }

    private void open(PersonId person, Locale language, String address) {
        Karibu.open(application, person, language, address);
    }

    private static void press(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }

    private static void pressOf(String label) {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(one -> one.getAriaLabel().orElse("").equals(label))));
    }
}
