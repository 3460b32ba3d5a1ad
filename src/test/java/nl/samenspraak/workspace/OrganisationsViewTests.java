package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Commitment;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.inviting.EmailAddress;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.InvitationId;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.OrganisationName;
import nl.samenspraak.people.OrganisationText;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.ShortName;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringTest
class OrganisationsViewTests {

    @Autowired
    WebApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    Organisations organisations;

    @Autowired
    Strategies strategies;

    @Autowired
    Positions positions;

    @Autowired
    Invitations invitations;

    private PersonId kernteam;
    private String mark;

    @BeforeEach
    void setTheScene() {
        scene.set();
        kernteam = scene.person("Kernteamlid");
        as(scene.joyce, () -> scene.join(kernteam, scene.kernteam, Role.KERNTEAM));
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void one_finds_organisations_by_name_kind_and_whether_they_take_part() {
        open(kernteam, Karibu.DUTCH);
        search(card(scene.amsterdamCity).name());

        assertThat(Karibu.text())
                .contains("Eén organisatie van de")
                .contains("020 · G5 · Nationale Smart City Strategie")
                .contains("Wijzig", "Logo", "Voeg samen", "Stop");

        kindFilter().setValue(OrganisationKind.MINISTRY);
        assertThat(Karibu.text()).contains("Geen organisaties van de");
    }

    @Test
    void what_it_was_called_before_is_folded_under_it() {
        var was = card(scene.amsterdamCity).name();
        as(scene.joyce, () -> desk.change(scene.amsterdamCity, text("Mokum " + mark)));

        open(kernteam, Karibu.DUTCH);
        search("Mokum " + mark);
        assertThat(Karibu.text())
                .containsSubsequence(
                        "Mokum " + mark,
                        "Heette eerder anders",
                        was + " (020), G5, tot vandaag",
                        "gewijzigd door Joyce");
        Karibu.close();
        open(kernteam, Karibu.ENGLISH);
        field("Search by name").setValue("Mokum " + mark);

        assertThat(Karibu.text()).contains("Was called something else before", "changed by Joyce Velu");
    }

    @Test
    void in_english_too() {
        open(kernteam, Karibu.ENGLISH);

        assertThat(Karibu.text()).contains("Organisations", "Begin with the G5 and the G32", "Add an organisation");
    }

    @Test
    void others_are_told_that_it_is_not_theirs_and_see_no_link() {
        open(scene.eindhoven, Karibu.DUTCH);
        assertThat(_find(TextField.class)).isEmpty();
        assertThat(Karibu.text()).doesNotContain("Begin met de G5");

        Karibu.close();
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/deelnemers");
        assertThat(links()).doesNotContain("Beheer de organisaties");

        Karibu.close();
        Karibu.open(application, kernteam, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/deelnemers");
        assertThat(links()).contains("Beheer de organisaties");
    }

    @Test
    void one_is_added_and_what_is_wrong_is_said() {
        open(kernteam, Karibu.DUTCH);
        press("Voeg toe");
        assertThat(Karibu.text()).contains("Vul de naam van de organisatie in.");

        field("Naam").setValue("Gemeente Gouda " + mark);
        press("Voeg toe");
        assertThat(Karibu.text()).contains("Kies wat voor organisatie het is.");

        kinds().getFirst().setValue(OrganisationKind.CITY);
        press("Voeg toe");
        assertThat(Karibu.text()).contains("Gemeente Gouda " + mark + " is toegevoegd.");

        field("Naam").setValue("gemeente  GOUDA " + mark);
        kinds().getFirst().setValue(OrganisationKind.CITY);
        press("Voeg toe");
        assertThat(Karibu.text()).contains("Er is al een organisatie die ‘gemeente GOUDA " + mark + "’ heet.");
    }

    @Test
    void one_is_changed_and_a_colour_that_is_too_light_gets_its_nearest() {
        open(kernteam, Karibu.DUTCH);
        search(card(scene.amsterdamCity).name());
        act("Wijzig");

        fields("Naam").getLast().setValue("Mokum " + mark);
        colour().setValue("#ffff00");
        press("Bewaar");
        assertThat(Karibu.text()).contains("Op de kleur #ffff00 zijn witte letters niet goed te lezen.");

        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(one -> one.getText().startsWith("Neem #"))));
        press("Bewaar");

        var card = card(scene.amsterdamCity);
        assertThat(card.name()).isEqualTo("Mokum " + mark);
        assertThat(card.colour()).isNotEqualTo("#ffff00").isNotEqualTo("#31618f");
    }

    @Test
    void what_somebody_else_adds_or_renames_is_there_at_once_though_nobody_takes_part_for_it() {
        open(kernteam, Karibu.DUTCH);
        search(mark);

        var added = as(scene.joyce, () -> desk.add(text("Stad " + mark)));
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Stad " + mark);
        Karibu.close();

        open(kernteam, Karibu.DUTCH);
        search(mark);
        as(scene.joyce, () -> desk.change(added, text("Dorp " + mark)));
        Karibu.roundtrip();
        assertThat(Karibu.text()).containsSubsequence("Dorp " + mark, "Heette eerder anders", "Stad " + mark);
    }

    @Test
    void one_that_stopped_is_marked_wherever_it_stands_and_offered_nowhere() {
        var name = card(scene.amsterdamCity).name();
        as(scene.eindhoven, () -> {
            positions.take(scene.round, scene.at("a1"), Stand.of(Choice.YES), UUID.randomUUID());
        });
        as(scene.amsterdam, () -> {
            positions.take(scene.round, scene.at("a1"), Stand.of(Choice.YES), UUID.randomUUID());
        });
        Karibu.open(application, scene.joyce, Karibu.DUTCH, page("deelnemers"));
        assertThat(offered()).isNotEmpty().allSatisfy(all -> assertThat(all).contains(name));

        as(scene.joyce, () -> desk.retire(scene.amsterdamCity));
        Karibu.roundtrip();

        assertThat(offered()).isNotEmpty().allSatisfy(all -> assertThat(all).doesNotContain(name));
        assertThat(Karibu.text()).contains(name + " (gestopt)");
        Karibu.close();
        for (var page : List.of("lezen/a1", "overzicht", "inbreng", "rechten")) {
            Karibu.open(application, scene.joyce, Karibu.DUTCH, page(page));
            for (var fold : _find(NativeDetails.class)) {
                fold.setOpen(true);
                ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));
            }
            assertThat(Karibu.text()).as(page).contains(name + " (gestopt)");
            Karibu.close();
        }
    }

    private String page(String place) {
        return "s/" + scene.strategy.slug() + "/" + place;
    }

    /** The names in every field in which an organisation can be chosen. */
    private static List<List<String>> offered() {
        return _find(ComboBox.class).stream()
                .map(box -> ((ComboBox<?>) box)
                        .getGenericDataView()
                        .getItems()
                        .filter(OrganisationCard.class::isInstance)
                        .map(one -> ((OrganisationCard) one).name())
                        .toList())
                .filter(names -> !names.isEmpty())
                .toList();
    }

    private static OrganisationText called(OrganisationCard card, String shortName) {
        return new OrganisationText(
                new OrganisationName(card.name()), new ShortName(shortName), card.kind(), Optional.empty());
    }

    private static OrganisationText text(String name) {
        return new OrganisationText(
                new OrganisationName(name), new ShortName("xyz"), OrganisationKind.CITY, Optional.empty());
    }

    @Test
    void one_stops_is_put_back_and_is_brought_back() {
        open(kernteam, Karibu.DUTCH);
        search(card(scene.amsterdamCity).name());
        act("Stop");
        assertThat(Karibu.text()).contains("is gestopt. Niemand kan er nog bij");
        assertThat(card(scene.amsterdamCity).retired()).isTrue();

        press("Maak ongedaan");
        assertThat(card(scene.amsterdamCity).retired()).isFalse();

        act("Stop");
        stateFilter();
        assertThat(Karibu.text()).contains("(gestopt)", "door Kernteamlid");
        act("Haal terug");
        assertThat(card(scene.amsterdamCity).retired()).isFalse();
    }

    @Test
    void a_merger_says_in_numbers_what_it_does_and_does_it() {
        as(scene.amsterdam, () -> positions.take(scene.round, scene.at("a1"), Stand.of(Choice.YES), UUID.randomUUID()));
        open(kernteam, Karibu.DUTCH);
        search(card(scene.amsterdamCity).name());
        act("Voeg samen");
        press("Voeg samen");
        assertThat(Karibu.text()).contains("Kies een andere organisatie om mee samen te voegen.");

        chooseInto(scene.eindhovenCity);
        assertThat(Karibu.text()).contains("Er gaan 2 deelnames mee naar").contains("gaat er één standpunt verder");
        press("Voeg samen");

        assertThat(Karibu.text()).contains("is opgegaan in");
        stateFilter();
        assertThat(Karibu.text())
                .contains("opgegaan in " + card(scene.eindhovenCity).name());
    }

    @Test
    void what_awaits_people_goes_along_with_a_merger_and_lets_nobody_in_once_it_stopped() {
        var guests = Stream.of("a@example.nl", "b@example.nl")
                .map(address -> new Guest(
                        InvitationId.create(), new EmailAddress(address), "", scene.amsterdamCity, Role.OBSERVER))
                .toList();
        as(kernteam, () -> invitations.invite(scene.strategy.id(), guests));
        open(kernteam, Karibu.DUTCH);
        search(card(scene.amsterdamCity).name());
        act("Voeg samen");
        chooseInto(scene.eindhovenCity);
        assertThat(Karibu.text()).contains("Ook gaan mee: 2 uitnodigingen.");

        act("Stop");

        assertThat(Karibu.text()).contains("Wat nog openstaat, laat niemand meer binnen: 2 uitnodigingen.");
    }

    @Test
    void a_merger_of_two_that_both_spoke_is_refused_where_it_was_asked() {
        for (var person : new PersonId[] {scene.amsterdam, scene.eindhoven})
            as(
                    person,
                    () -> positions.take(
                            scene.round,
                            scene.at("a1"),
                            new Stand(Choice.NO, Commitment.NONE, "Nee"),
                            UUID.randomUUID()));
        open(kernteam, Karibu.DUTCH);
        search(card(scene.amsterdamCity).name());
        act("Voeg samen");
        chooseInto(scene.eindhovenCity);
        assertThat(Karibu.text()).contains("Over één onderwerp zeiden ze allebei iets");

        press("Voeg samen");

        assertThat(Karibu.text()).contains("Beide organisaties namen een standpunt in over hetzelfde");
        assertThat(card(scene.amsterdamCity).retired()).isFalse();
    }

    @Test
    void a_logo_comes_into_the_crest_is_served_safely_and_goes() throws Exception {
        open(kernteam, Karibu.DUTCH);
        search(card(scene.amsterdamCity).name());
        act("Logo");
        bring("logo.png", "geen plaatje".getBytes(StandardCharsets.UTF_8));
        assertThat(Karibu.text()).contains("Dit soort afbeelding kan geen logo zijn.");

        bring("logo.png", png());
        var address = card(scene.amsterdamCity).logo().orElseThrow();
        assertThat(_find(Image.class)).extracting(Image::getSrc).contains(address);
        Scene.signIn(scene.observer);
        var web = MockMvcBuilders.webAppContextSetup(application).build();
        web.perform(MockMvcRequestBuilders.get("/" + address))
                .andExpect(MockMvcResultMatchers.status().isOk())
                .andExpect(MockMvcResultMatchers.header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(MockMvcResultMatchers.header().string("Content-Type", "image/png"));
        web.perform(MockMvcRequestBuilders.get("/" + address + "0"))
                .andExpect(MockMvcResultMatchers.status().isNotFound());

        Scene.signIn(kernteam);
        act("Logo");
        press("Haal het logo weg");
        assertThat(card(scene.amsterdamCity).logo()).isEmpty();
    }

    @Test
    void a_list_says_per_line_what_will_happen_lines_are_left_out_and_the_rest_is_taken_over() {
        open(kernteam, Karibu.DUTCH);
        bring(
                "lijst.csv",
                "naam;soort;korte naam;plaats\nEen %m;stad;\nTwee %m;stad;\nDrie %m;onzin;\n%a;;AMS\n"
                        .replace("%m", mark)
                        .replace("%a", card(scene.amsterdamCity).name())
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(Karibu.text())
                .contains("2 nieuw, 1 veranderd, 0 hetzelfde, 1 kan niet.")
                .contains("korte naam: 020 → AMS")
                .contains("Niet gelezen: ‘plaats’.")
                .contains("Het soort ‘onzin’ kennen we niet.");
        var lines = _find(Checkbox.class);
        assertThat(lines).extracting(Checkbox::isEnabled).containsExactly(true, true, false, true);

        lines.get(1).setValue(false);
        press("Neem 2 regels over");

        assertThat(Karibu.text()).contains("2 organisaties zijn toegevoegd of veranderd.");
        assertThat(card(scene.amsterdamCity).shortName()).isEqualTo("AMS");
        assertThat(as(kernteam, desk::all).stream().map(one -> one.card().name()))
                .contains("Een " + mark)
                .doesNotContain("Twee " + mark, "Drie " + mark);
    }

    @Test
    void when_something_changed_since_the_preview_nothing_is_done() {
        open(kernteam, Karibu.DUTCH);
        bring(
                "lijst.csv",
                "naam;soort;korte naam\nEen %m;stad;\n%a;;AMS\n"
                        .replace("%m", mark)
                        .replace("%a", card(scene.amsterdamCity).name())
                        .getBytes(StandardCharsets.UTF_8));
        as(
                scene.joyce,
                () -> strategies.start(StrategyId.create(), new StrategyName("Andere strategie"), scene.amsterdamCity));

        press("Neem 2 regels over");

        assertThat(Karibu.text())
                .contains("Met regel 3 gebeurt nu iets anders dan u zag")
                .contains("Deze organisatie doet ook mee aan een strategie waarvan u niet in het kernteam zit, of");
        assertThat(as(kernteam, desk::all).stream().map(one -> one.card().name()))
                .doesNotContain("Een " + mark);
    }

    @Test
    void what_a_colleague_changed_since_the_preview_shows_and_what_was_left_out_stays_out() {
        open(kernteam, Karibu.DUTCH);
        bring(
                "lijst.csv",
                "naam;soort;korte naam\nEen %m;stad;\nTwee %m;stad;\n%a;G5;020\n"
                        .replace("%m", mark)
                        .replace("%a", card(scene.amsterdamCity).name())
                        .getBytes(StandardCharsets.UTF_8));
        _find(Checkbox.class).getFirst().setValue(false);
        as(scene.joyce, () -> desk.change(scene.amsterdamCity, called(card(scene.amsterdamCity), "MOK")));

        press("Neem één regel over");

        assertThat(Karibu.text()).contains("Met regel 4 gebeurt nu iets anders dan u zag", "MOK → 020");
        assertThat(card(scene.amsterdamCity).shortName()).isEqualTo("MOK");
        assertThat(_find(Checkbox.class)).extracting(Checkbox::getValue).containsExactly(false, true, true);
        assertThat(as(kernteam, desk::all).stream().map(one -> one.card().name()))
                .doesNotContain("Een " + mark, "Twee " + mark);
    }

    @Test
    void a_long_list_is_shown_a_hundred_at_a_time_and_taken_over_whole() {
        open(kernteam, Karibu.DUTCH);
        bring(
                "lijst.csv",
                IntStream.range(0, 250)
                        .mapToObj(i -> "Stad " + i + " " + mark + ";stad")
                        .collect(Collectors.joining("\n", "naam;soort\n", "\n"))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(_find(Checkbox.class)).hasSize(100);

        _click(_find(NativeButton.class, spec -> spec.withText("Toon meer")).getFirst());
        assertThat(_find(Checkbox.class)).hasSize(200);

        press("Neem 250 regels over");
        assertThat(Karibu.text()).contains("250 organisaties zijn toegevoegd");
    }

    @Test
    void what_cannot_be_read_is_said_where_it_was_brought() {
        open(kernteam, Karibu.DUTCH);

        bring("lijst.csv", "stad;naam van iets\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Karibu.text()).contains("De bovenste regel zegt niet wat er in de kolommen staat.");

        bring("lijst.xlsx", "naam\nx".getBytes(StandardCharsets.UTF_8));
        assertThat(Karibu.text()).contains("De naam van dit bestand eindigt op .xlsx");
    }

    @Test
    void the_ready_list_is_looked_at_first() {
        open(kernteam, Karibu.DUTCH);
        press("Bekijk de lijst");

        assertThat(_find(Checkbox.class)).hasSize(42);
        assertThat(_find(Checkbox.class)).extracting(Checkbox::getLabel).anyMatch(one -> one.contains("Zwolle"));

        press("Laat maar");
        assertThat(_find(Checkbox.class)).isEmpty();
    }

    @Test
    void a_new_name_shows_in_an_open_page_of_the_strategy() {
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/deelnemers");

        as(kernteam, () -> {
            desk.change(
                    scene.amsterdamCity,
                    new nl.samenspraak.people.OrganisationText(
                            new nl.samenspraak.people.OrganisationName("Nieuw Amsterdam " + mark),
                            new nl.samenspraak.people.ShortName("NA"),
                            OrganisationKind.G5,
                            java.util.Optional.empty()));
        });
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Nieuw Amsterdam " + mark);
    }

    private void open(PersonId person, Locale language) {
        Karibu.open(application, person, language, "organisaties");
    }

    private OrganisationCard card(OrganisationId id) {
        return as(kernteam, () -> organisations.card(id));
    }

    private static void search(String words) {
        _get(TextField.class, spec -> spec.withLabel("Zoek op naam")).setValue(words);
    }

    private static TextField field(String label) {
        return fields(label).getFirst();
    }

    private static java.util.List<TextField> fields(String label) {
        return _find(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static java.util.List<Select<OrganisationKind>> kinds() {
        return _find(Select.class).stream()
                .filter(one -> one.getLabel().equals("Soort"))
                .map(one -> (Select<OrganisationKind>) one)
                .toList();
    }

    private static Select<OrganisationKind> kindFilter() {
        return kinds().getLast();
    }

    /** To all of them. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void stateFilter() {
        var select = (Select) _find(Select.class).stream()
                .filter(one -> one.getLabel().equals("Toon"))
                .findFirst()
                .orElseThrow();
        select.setValue(select.getListDataView().getItems().toList().getLast());
    }

    private static Input colour() {
        return _get(Input.class, spec -> spec.withPredicate(one -> one.getType().equals("color")));
    }

    @SuppressWarnings("unchecked")
    private static void chooseInto(OrganisationId wanted) {
        var box = (ComboBox<OrganisationCard>) _find(ComboBox.class).getFirst();
        box.setValue(box.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow());
    }

    private static java.util.List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }

    /** The button of the one organisation that is listed. */
    private static void act(String words) {
        _click(_find(
                        NativeButton.class,
                        spec -> spec.withPredicate(
                                one -> one.getAriaLabel().orElse("").startsWith(words + ": ")))
                .getFirst());
    }

    private static void press(String words) {
        _click(_find(
                        NativeButton.class,
                        spec -> spec.withPredicate(one -> one.getText().equals(words)
                                && one.getAriaLabel().isEmpty()))
                .getLast());
        Karibu.roundtrip();
    }

    private static void bring(String name, byte[] content) {
        UploadKt._upload(_find(Upload.class).getLast(), name, content);
        Karibu.roundtrip();
        Karibu.roundtrip();
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
