package nl.samenspraak.ballot.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static nl.samenspraak.ballot.ui.OnThePage.arrive;
import static nl.samenspraak.ballot.ui.OnThePage.choose;
import static nl.samenspraak.ballot.ui.OnThePage.chosen;
import static nl.samenspraak.ballot.ui.OnThePage.press;
import static nl.samenspraak.ballot.ui.OnThePage.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Commitment;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.parts.Fold;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.unsent.UnsentTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpringTest
class PositionPanelTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Positions positions;

    @Autowired
    Rounds rounds;

    @Autowired
    Participations participations;

    @Autowired
    UnsentTexts unsent;

    @Autowired
    OrganisationDesk organisations;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void choosing_records_nothing_and_the_button_does() {
        var panel = open(scene.eindhoven, Karibu.DUTCH);

        choose(panel, "Ja");
        assertThat(mine(scene.eindhoven)).isNull();
        choose(panel, "Deelnemer");
        press(panel, button());

        assertThat(mine(scene.eindhoven)).isEqualTo(new Stand(Choice.YES, Commitment.TAKE_PART, ""));
        assertThat(text(panel))
                .contains("Vastgelegd door Vertegenwoordiger Eindhoven, zojuist")
                .contains("1 ja");
        press(panel, button());
        assertThat(history()).isEqualTo(1);
    }

    @Test
    void yes_if_asks_for_its_condition_and_keeps_what_was_typed() {
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        choose(panel, "Ja, mits");

        press(panel, button());

        assertThat(mine(scene.eindhoven)).isNull();
        assertThat(text(panel)).contains("Schrijf op onder welke voorwaarde");
        type(panel, "Mits de tweede stad mag bijsturen.");
        press(panel, button());
        assertThat(mine(scene.eindhoven).motivation()).isEqualTo("Mits de tweede stad mag bijsturen.");
    }

    @Test
    void without_an_answer_it_says_to_choose_one() {
        var panel = open(scene.eindhoven, Karibu.DUTCH);

        press(panel, button());

        assertThat(text(panel)).contains("Kies eerst een antwoord");
    }

    @Test
    void a_motivation_that_is_too_long_is_not_recorded() {
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        choose(panel, "Nee");
        type(panel, "x".repeat(4_001));

        press(panel, button());

        assertThat(mine(scene.eindhoven)).isNull();
        assertThat(text(panel)).contains("Eén teken te veel");
    }

    @Test
    void what_another_organisation_says_shows_in_place_and_leaves_what_is_being_filled_in() {
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        choose(panel, "Nee");
        type(panel, "Wij denken nog na");
        var field = _get(panel, Writing.class);

        take(scene.amsterdam, new Stand(Choice.YES, Commitment.LEAD, "Graag."));
        arrive();

        assertThat(text(panel)).contains("1 ja").contains("Wat 1 andere organisatie zegt");
        assertThat(chosen(panel)).contains("Nee");
        assertThat(_get(panel, Writing.class)).isSameAs(field);
        assertThat(field.getValue()).isEqualTo("Wij denken nog na");
        unfold(panel, "Wat 1 andere");
        assertThat(text(panel)).contains("Amsterdam").contains("Trekker").contains("Graag.");
    }

    @Test
    void a_colleague_who_records_meanwhile_is_named_and_nothing_is_overwritten() {
        var colleague = colleague();
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        choose(panel, "Nee");
        type(panel, "Te duur.");

        take(colleague, Stand.of(Choice.YES));
        arrive();

        assertThat(text(panel)).contains("Collega Eindhoven legde net “Ja” vast");
        assertThat(chosen(panel)).contains("Nee");
        press(panel, button());
        assertThat(mine(scene.eindhoven)).isEqualTo(new Stand(Choice.NO, Commitment.NONE, "Te duur."));
        assertThat(text(panel)).doesNotContain("legde net");
        assertThat(history()).isEqualTo(2);
    }

    /** Between two tellings of the browser the server does not know what was typed, so nothing may be put there. */
    @Test
    void what_stands_in_a_form_in_use_is_recorded_over_what_a_colleague_recorded_meanwhile() {
        take(scene.eindhoven, Stand.of(Choice.YES));
        var colleague = scene.person("Collega Eindhoven");
        as(scene.joyce, () -> scene.join(colleague, scene.eindhovenCity, Role.REPRESENTATIVE));
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        var motivation = _get(panel, Writing.class);
        BasicUtilsKt._fireDomEvent(motivation, "focusin");

        take(colleague, new Stand(Choice.NO, Commitment.NONE, "Te duur."));
        arrive();
        assertThat(text(panel)).contains("Nog niet vastgelegd");
        BasicUtilsKt._fireDomEvent(motivation, "focusout");
        press(panel, button());

        assertThat(mine(scene.eindhoven)).isEqualTo(Stand.of(Choice.YES));
        assertThat(history()).isEqualTo(3);
    }

    /** The page hears of a change a moment later; who presses in between says what they see. */
    @Test
    void a_press_counts_also_in_the_moment_before_a_colleagues_answer_is_seen() {
        take(scene.eindhoven, Stand.of(Choice.YES));
        var colleague = colleague();
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        var button = _get(panel, NativeButton.class, spec -> spec.withText(button()));
        take(colleague, new Stand(Choice.NO, Commitment.NONE, "Te duur."));

        // Looking for it now would let the page hear first.
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));

        assertThat(mine(scene.eindhoven)).isEqualTo(Stand.of(Choice.YES));
        assertThat(history()).isEqualTo(3);
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        assertThat(history()).isEqualTo(3);
    }

    @Test
    void a_commitment_that_its_answer_does_not_allow_is_kept_nowhere() {
        take(scene.eindhoven, new Stand(Choice.NO, Commitment.NONE, "Te duur."));
        var panel = open(scene.eindhoven, Karibu.DUTCH);

        choose(panel, "Ja");
        choose(panel, "Trekker");
        assertThat(keptPlaces()).hasSize(2);
        choose(panel, "Nee");

        assertThat(keptPlaces()).isEmpty();
        assertThat(text(panel)).contains("Vastgelegd door").doesNotContain("Nog niet vastgelegd");
    }

    @Test
    void what_a_colleague_records_just_so_while_it_stands_here_is_recorded_here_too() {
        var colleague = scene.person("Collega Eindhoven");
        as(scene.joyce, () -> scene.join(colleague, scene.eindhovenCity, Role.REPRESENTATIVE));
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        choose(panel, "Ja");

        take(colleague, Stand.of(Choice.YES));
        arrive();

        assertThat(text(panel))
                .contains("Vastgelegd door Collega Eindhoven")
                .doesNotContain("legde net", "Nog niet vastgelegd");
        assertThat(keptPlaces()).isEmpty();
    }

    @Test
    void what_a_colleague_recorded_just_so_meanwhile_is_kept_no_longer() {
        var colleague = scene.person("Collega Eindhoven");
        as(scene.joyce, () -> scene.join(colleague, scene.eindhovenCity, Role.REPRESENTATIVE));
        choose(open(scene.eindhoven, Karibu.DUTCH), "Ja");
        assertThat(keptPlaces()).hasSize(1);
        Karibu.close();
        take(colleague, Stand.of(Choice.YES));

        open(scene.eindhoven, Karibu.DUTCH);

        assertThat(keptPlaces()).isEmpty();
    }

    @Test
    void what_a_colleague_records_shows_at_once_when_nothing_is_being_filled_in() {
        var colleague = colleague();
        var panel = open(scene.eindhoven, Karibu.DUTCH);

        take(colleague, new Stand(Choice.YES_IF, Commitment.NONE, "Mits het mag."));
        arrive();

        assertThat(chosen(panel)).contains("Ja, mits");
        assertThat(_get(panel, Writing.class).getValue()).isEqualTo("Mits het mag.");
        assertThat(text(panel)).contains("Vastgelegd door Collega Eindhoven").doesNotContain("legde net");
    }

    @Test
    void changing_keeps_what_was_said_before() {
        take(scene.eindhoven, new Stand(Choice.NO, Commitment.NONE, "Te duur."));
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        choose(panel, "Ja");
        type(panel, "Nu wel.");

        press(panel, button());

        unfold(panel, "Wij zeiden eerder");
        assertThat(text(panel)).contains("Te duur.");
        assertThat(history()).isEqualTo(2);
    }

    @Test
    void an_unfolded_list_keeps_the_statements_that_stay_the_same() {
        take(scene.amsterdam, new Stand(Choice.YES, Commitment.LEAD, "Graag."));
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        unfold(panel, "Wat 1 andere");
        var before = _get(panel, Statement.class);

        var utrecht = scene.person("Vertegenwoordiger Utrecht");
        var city = scene.organisation("Utrecht", "030", OrganisationKind.G5);
        as(scene.joyce, () -> scene.join(utrecht, city, Role.REPRESENTATIVE));
        take(utrecht, Stand.of(Choice.ABSTAIN));
        arrive();

        assertThat(_find(panel, Statement.class)).hasSize(2).contains(before);
    }

    @Test
    void who_speaks_for_another_organisation_now_does_not_write_for_it_by_accident() {
        as(scene.joyce, () -> scene.join(scene.eindhoven, scene.amsterdamCity, Role.REPRESENTATIVE));
        as(scene.eindhoven, () -> participations.speakFor(scene.strategy.id(), scene.eindhovenCity));
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        choose(panel, "Nee");
        type(panel, "Namens Eindhoven");

        as(scene.eindhoven, () -> participations.speakFor(scene.strategy.id(), scene.amsterdamCity));
        arrive();

        assertThat(text(panel)).contains("Amsterdam").doesNotContain("Leg vast");
        assertThat(mine(scene.eindhoven)).isNull();
        Karibu.close();
        as(scene.eindhoven, () -> participations.speakFor(scene.strategy.id(), scene.eindhovenCity));
        var again = open(scene.eindhoven, Karibu.DUTCH);
        assertThat(_get(again, Writing.class).getValue()).isEqualTo("Namens Eindhoven");
    }

    @Test
    void closing_locks_the_form_and_leaves_what_was_typed_to_copy() {
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        choose(panel, "Nee");
        type(panel, "Nog niet klaar");

        as(scene.joyce, () -> rounds.close(scene.round));
        arrive();

        assertThat(text(panel)).contains("Je kunt niet meer reageren").contains("niet vastgelegd");
        assertThat(_get(panel, Writing.class).getValue()).isEqualTo("Nog niet klaar");
        assertThat(text(panel)).contains("Kopieer uw tekst").doesNotContain("Leg vast");
    }

    @Test
    void an_observer_and_a_contact_read_along() {
        take(scene.amsterdam, Stand.of(Choice.YES));

        var observer = open(scene.observer, Karibu.DUTCH);
        assertThat(text(observer)).contains("waarnemer").contains("1 ja").doesNotContain("Leg vast");
        Karibu.close();
        var contact = open(scene.wim, Karibu.DUTCH);
        assertThat(text(contact)).contains("U leest hier mee").doesNotContain("Leg vast");
    }

    @Test
    void in_english_too() {
        take(scene.amsterdam, new Stand(Choice.YES_IF, Commitment.NONE, "If."));
        var panel = open(scene.eindhoven, Karibu.ENGLISH);

        choose(panel, "Abstain");
        press(panel, button().replace("Leg vast namens", "Record for"));

        assertThat(text(panel)).contains("Recorded by").contains("1 yes, if").contains("just now");
        assertThat(text(panel)).doesNotContain("{").doesNotContain("!");
    }

    @Test
    void what_was_typed_is_back_when_it_is_opened_again() {
        take(scene.eindhoven, new Stand(Choice.YES_IF, Commitment.NONE, "Mits goedkoop."));
        type(open(scene.eindhoven, Karibu.DUTCH), "Mits goedkoop en snel.");
        Karibu.close();

        var panel = open(scene.eindhoven, Karibu.DUTCH);

        assertThat(_get(panel, Writing.class).getValue()).isEqualTo("Mits goedkoop en snel.");
        assertThat(chosen(panel)).contains("Ja, mits");
        assertThat(text(panel)).doesNotContain("legde net");
    }

    @Test
    void who_represents_an_organisation_that_stopped_reads_that_it_did() {
        take(scene.eindhoven, Stand.of(Choice.YES));
        as(scene.joyce, () -> organisations.retire(scene.eindhovenCity));

        var panel = open(scene.eindhoven, Karibu.DUTCH);

        assertThat(text(panel))
                .contains("De organisatie waarvoor u spreekt is gestopt.")
                .doesNotContain("U leest hier mee");
        assertThat(chosen(panel)).contains("Ja");
        assertThat(text(open(scene.wim, Karibu.DUTCH))).contains("U leest hier mee");
    }

    private PositionPanel open(PersonId person, Locale language) {
        Karibu.open(application, person, language, "s/" + scene.strategy.slug() + "/actiepunten?actiepunt=1");
        return _get(PositionPanel.class);
    }

    private List<String> keptPlaces() {
        return as(scene.eindhoven, unsent::places).stream()
                .filter(place -> place.startsWith("stand:" + scene.round))
                .toList();
    }

    private String button() {
        var name = as(
                scene.joyce,
                () -> application
                        .getBean(nl.samenspraak.people.Organisations.class)
                        .card(scene.eindhovenCity)
                        .name());
        return "Leg vast namens " + name;
    }

    private static void type(PositionPanel panel, String text) {
        _get(panel, Writing.class).setValue(text);
    }

    private static void unfold(PositionPanel panel, String summary) {
        var fold = _find(panel, Fold.class).stream()
                .filter(one -> one.getSummaryText().startsWith(summary))
                .findFirst()
                .orElseThrow();
        fold.setOpen(true);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                fold, new com.vaadin.flow.component.html.NativeDetails.ToggleEvent(fold, true));
    }

    private PersonId colleague() {
        var colleague = scene.person("Collega Eindhoven");
        as(scene.joyce, () -> scene.join(colleague, scene.eindhovenCity, Role.REPRESENTATIVE));
        return colleague;
    }

    private void take(PersonId who, Stand stand) {
        as(who, () -> positions.take(scene.round, scene.at("a1"), stand, UUID.randomUUID()));
    }

    private Stand mine(PersonId who) {
        var mine = as(who, () -> positions.mine(scene.round)).get(scene.at("a1"));
        return mine == null ? null : mine.stand();
    }

    private int history() {
        return as(scene.joyce, () -> positions.history(scene.round, scene.at("a1"), scene.eindhovenCity))
                .size();
    }
}
