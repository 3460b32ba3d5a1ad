package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.ballot.Agrees;
import nl.samenspraak.ballot.Ambitions;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Enough;
import nl.samenspraak.ballot.MissingPointCard;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.ballot.Verdict;
import nl.samenspraak.ballot.ui.PositionPanel;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.parts.Fold;
import nl.samenspraak.people.EditedMeanwhile;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.QuestionKind;
import nl.samenspraak.round.QuestionText;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.unsent.ui.KeptTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpringTest
class ActionPointsViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Positions positions;

    @Autowired
    Ambitions ambitions;

    @Autowired
    MissingPoints points;

    @Autowired
    Rounds rounds;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void it_lists_all_action_points_with_our_own_position_and_how_far_we_are() {
        take(scene.eindhoven, "a2", Stand.of(Choice.YES));

        open(scene.eindhoven, Karibu.DUTCH, "");

        assertThat(Karibu.text())
                .contains("1 van 3 actiepunten")
                .contains("Elke proef krijgt een tweede stad")
                .contains("Eén loket bij het Rijk")
                .contains("Nog geen standpunt")
                .contains("1 ja")
                .contains("In 2025 leert elke stad")
                .contains("Ontbreekt er iets?");
        assertThat(_find(PositionPanel.class)).isEmpty();
    }

    @Test
    void one_action_point_unfolds_at_a_time_and_an_address_unfolds_its_own() {
        open(scene.eindhoven, Karibu.DUTCH, "?actiepunt=2");
        assertThat(_get(PositionPanel.class).getElement().getAttribute("aria-label"))
                .endsWith("2");

        unfold("Eén loket bij het Rijk");

        assertThat(_get(PositionPanel.class).getElement().getAttribute("aria-label"))
                .endsWith("3");
        unfold("Eén loket bij het Rijk");
        assertThat(_find(PositionPanel.class)).isEmpty();
    }

    @Test
    void an_address_of_nothing_unfolds_nothing() {
        open(scene.eindhoven, Karibu.DUTCH, "?actiepunt=zeven");

        assertThat(_find(PositionPanel.class)).isEmpty();
    }

    @Test
    void the_kernteams_own_questions_replace_the_usual_ones() {
        open(scene.eindhoven, Karibu.DUTCH, "");

        as(
                scene.joyce,
                () -> rounds.reword(
                        scene.round,
                        QuestionKind.MISSING,
                        new QuestionText("Wat vergaten wij?"),
                        new QuestionText("")));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Wat vergaten wij?").doesNotContain("Ontbreekt er iets?");
    }

    @Test
    void what_another_organisation_does_shows_without_asking() {
        open(scene.eindhoven, Karibu.DUTCH, "");

        take(scene.amsterdam, "a1", new Stand(Choice.NO, nl.samenspraak.ballot.Commitment.NONE, "Te duur."));
        as(scene.amsterdam, () -> {
            ambitions.answer(scene.round, new Verdict(Agrees.FULLY, Enough.PARTLY, ""), UUID.randomUUID());
            points.add(scene.round, new MissingText("Water", "Over droogte staat er niets."), UUID.randomUUID());
        });
        Karibu.roundtrip();

        assertThat(Karibu.text())
                .contains("1 nee")
                .contains("1 helemaal")
                .contains("1 deels")
                .contains("Water");
    }

    @Test
    void the_ambition_is_answered_with_its_explanation() {
        open(scene.eindhoven, Karibu.DUTCH, "");

        press("Leg vast");
        assertThat(Karibu.text()).contains("Beantwoord eerst beide vragen");
        choose("Grotendeels");
        choose("Niet genoeg");
        press("Leg vast");
        assertThat(Karibu.text()).contains("Schrijf op waarom niet");
        type("Waarom niet? (nodig)", "Er is geen geld bij.");
        press("Leg vast");

        var mine = as(scene.eindhoven, () -> ambitions.mine(scene.round)).orElseThrow();
        assertThat(mine.verdict()).isEqualTo(new Verdict(Agrees.AGREE, Enough.NO, "Er is geen geld bij."));
        assertThat(Karibu.text())
                .contains("Vastgelegd door Vertegenwoordiger Eindhoven")
                .contains("1 grotendeels");
    }

    @Test
    void what_is_missing_is_added_reworded_and_withdrawn() {
        open(scene.eindhoven, Karibu.DUTCH, "");

        press("Voeg iets toe dat ontbreekt");
        press("Voeg toe namens");
        assertThat(Karibu.text()).contains("Schrijf in één regel wat er ontbreekt");
        type("Wat ontbreekt er, in één regel?", "Water en\n groen");
        type("Waarom hoort dit erin? (mag leeg blijven)", "Over droogte staat er niets.");
        press("Voeg toe namens");
        assertThat(all().text().title()).isEqualTo("Water en groen");
        press("Wijzig");
        type("Wat ontbreekt er, in één regel?", "Water");
        press("Bewaar de wijziging");
        assertThat(all().text().title()).isEqualTo("Water");
        assertThat(Karibu.text()).contains("gewijzigd");
        press("Trek in");
        press("Ja, trek in");
        assertThat(all().withdrawn()).isTrue();
        assertThat(Karibu.text()).contains("Ingetrokken").doesNotContain("Over droogte");
    }

    @Test
    void another_organisations_missing_point_is_supported_with_one_press() {
        as(scene.amsterdam, () -> points.add(scene.round, new MissingText("Water", ""), UUID.randomUUID()));
        open(scene.eindhoven, Karibu.DUTCH, "");

        press("Wij missen dit ook");
        assertThat(all().supporters()).containsExactly(scene.eindhovenCity);
        assertThat(Karibu.text()).contains("Ook gemist door Eindhoven");
        press("Wij missen dit ook");
        assertThat(all().supporters()).isEmpty();
    }

    @Test
    void while_a_point_is_being_reworded_support_by_others_leaves_the_words_alone() {
        as(scene.eindhoven, () -> points.add(scene.round, new MissingText("Water", ""), UUID.randomUUID()));
        open(scene.eindhoven, Karibu.DUTCH, "");
        press("Wijzig");
        type("Wat ontbreekt er, in één regel?", "Water en");

        as(scene.amsterdam, () -> points.support(all().id()));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Ook gemist door Amsterdam");
        assertThat(field("Wat ontbreekt er, in één regel?").getValue()).isEqualTo("Water en");
    }

    @Test
    void a_colleagues_newer_wording_is_seen_before_it_is_written_over() {
        var water = as(scene.eindhoven, () -> points.add(scene.round, new MissingText("Water", ""), UUID.randomUUID()));
        var colleague = scene.person("Collega Eindhoven");
        as(scene.joyce, () -> scene.join(colleague, scene.eindhovenCity, Role.REPRESENTATIVE));
        open(scene.eindhoven, Karibu.DUTCH, "");
        press("Wijzig");
        type("Wat ontbreekt er, in één regel?", "Water en groen");

        as(colleague, () -> points.reword(water, new MissingText("Hitte", "In de stad."), 1, UUID.randomUUID()));
        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> press("Bewaar de wijziging"));

        assertThat(all().text().title()).isEqualTo("Hitte");
        assertThat(Karibu.text())
                .contains("Iemand anders wijzigde dit terwijl u typte. Er staat nu: Hitte", "In de stad.");
        assertThat(field("Wat ontbreekt er, in één regel?").getValue()).isEqualTo("Water en groen");
        press("Bewaar de wijziging");
        assertThat(all().text().title()).isEqualTo("Water en groen");
        assertThat(Karibu.text()).doesNotContain("Iemand anders wijzigde dit");
    }

    @Test
    void a_colleagues_newer_wording_shows_while_one_types_and_after_a_reload() {
        var water = as(scene.eindhoven, () -> points.add(scene.round, new MissingText("Water", ""), UUID.randomUUID()));
        var colleague = scene.person("Collega Eindhoven");
        as(scene.joyce, () -> scene.join(colleague, scene.eindhovenCity, Role.REPRESENTATIVE));
        open(scene.eindhoven, Karibu.ENGLISH, "");
        press("Change");
        type("What is missing, in one line?", "Water en groen");

        as(colleague, () -> points.reword(water, new MissingText("Hitte", ""), 1, UUID.randomUUID()));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("It says now: Hitte");
        assertThat(field("What is missing, in one line?").getValue()).isEqualTo("Water en groen");
        Karibu.close();
        open(scene.eindhoven, Karibu.ENGLISH, "");
        assertThat(Karibu.text()).contains("It says now: Hitte");
        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> press("Save the change"));
    }

    @Test
    void the_texts_before_unfold_for_everybody_and_follow_what_is_written() {
        var water = as(
                scene.eindhoven,
                () -> points.add(scene.round, new MissingText("Water", "Over droogte."), UUID.randomUUID()));
        open(scene.amsterdam, Karibu.DUTCH, "");
        assertThat(Karibu.text()).doesNotContain("De tekst hiervoor");

        as(scene.eindhoven, () -> points.reword(water, new MissingText("Groen", ""), 1, UUID.randomUUID()));
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("De tekst hiervoor").doesNotContain("Over droogte.");
        var fold = _find(NativeDetails.class).stream()
                .filter(one -> one.getSummaryText().equals("De tekst hiervoor"))
                .findFirst()
                .orElseThrow();
        fold.setOpen(true);
        ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));
        assertThat(Karibu.text()).contains("Vertegenwoordiger Eindhoven", "Water", "Over droogte.");

        as(scene.eindhoven, () -> points.reword(water, new MissingText("Hitte", ""), 2, UUID.randomUUID()));
        arrives(() -> fold.getSummaryText().equals("De 2 teksten hiervoor"));
        assertThat(fold.getElement().getTextRecursively()).contains("Groen", "Water");
        as(scene.eindhoven, () -> points.withdraw(water));
        arrives(() -> Karibu.text().contains("Ingetrokken"));
        assertThat(Karibu.text()).doesNotContain("Groen", "teksten hiervoor");
    }

    @Test
    void what_was_chosen_and_not_put_down_is_still_chosen_after_a_reload() {
        take(scene.eindhoven, "a1", Stand.of(Choice.YES));
        open(scene.eindhoven, Karibu.DUTCH, "?actiepunt=1");
        choose("Ja, mits");
        choose("Trekker");
        choose("Grotendeels");
        assertThat(Karibu.text())
                .contains("Nog niet vastgelegd. Vastgelegd is nu: Ja.", "Nog niet vastgelegd.")
                .doesNotContain("Vastgelegd door");
        Karibu.close();

        open(scene.eindhoven, Karibu.DUTCH, "?actiepunt=1");

        assertThat(chosen()).contains("Ja, mits", "Trekker", "Grotendeels").doesNotContain("Ja");
        assertThat(Karibu.text())
                .contains("Nog niet vastgelegd. Vastgelegd is nu: Ja.")
                .doesNotContain("Vastgelegd door");
        choose("Ja");
        choose("Nog niets");
        assertThat(Karibu.text()).contains("Vastgelegd door");
        Karibu.close();
        open(scene.eindhoven, Karibu.DUTCH, "?actiepunt=1");
        assertThat(chosen()).contains("Ja").doesNotContain("Ja, mits", "Trekker");
    }

    @Test
    void nothing_can_be_unfolded_that_says_nothing_before_anybody_answered() {
        open(scene.eindhoven, Karibu.DUTCH, "?actiepunt=1");

        assertThat(_find(Fold.class)).extracting(Fold::getSummaryText).doesNotContain("");
    }

    private static List<String> chosen() {
        return _find(NativeLabel.class, search -> search.withClasses("radio")).stream()
                .filter(one ->
                        one.getChildren().findFirst().orElseThrow().getElement().getProperty("checked", false))
                .map(one -> one.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void a_rewording_that_was_not_sent_is_open_again_after_a_reload_and_can_be_copied_after_closing() {
        as(scene.eindhoven, () -> points.add(scene.round, new MissingText("Water", ""), UUID.randomUUID()));
        open(scene.eindhoven, Karibu.DUTCH, "");
        press("Wijzig");
        type("Wat ontbreekt er, in één regel?", "Water en");
        Karibu.close();

        open(scene.eindhoven, Karibu.DUTCH, "");
        assertThat(field("Wat ontbreekt er, in één regel?").getValue()).isEqualTo("Water en");
        Karibu.close();
        as(scene.joyce, () -> rounds.close(scene.round));
        open(scene.eindhoven, Karibu.DUTCH, "");

        assertThat(field("Wat ontbreekt er, in één regel?").getValue()).isEqualTo("Water en");
        assertThat(Karibu.text()).contains("Kopieer uw tekst").doesNotContain("Bewaar de wijziging");
    }

    @Test
    void after_closing_all_stays_readable_and_nothing_can_be_pressed() {
        take(scene.eindhoven, "a1", Stand.of(Choice.YES));
        as(scene.amsterdam, () -> points.add(scene.round, new MissingText("Water", ""), UUID.randomUUID()));
        open(scene.eindhoven, Karibu.DUTCH, "");

        as(scene.joyce, () -> rounds.close(scene.round));
        Karibu.roundtrip();

        assertThat(Karibu.text())
                .contains("Je kunt niet meer reageren")
                .contains("Water")
                .contains("1 ja");
        assertThat(Karibu.text())
                .doesNotContain("Leg vast")
                .doesNotContain("Wij missen dit ook")
                .doesNotContain("Voeg iets toe");
    }

    /** Between two tellings of the browser the server does not know what was typed. */
    @Test
    void a_missing_point_that_somebody_is_in_stays_when_the_round_closes() {
        open(scene.eindhoven, Karibu.DUTCH, "");
        press("Voeg iets toe dat ontbreekt");
        var form = _get(Div.class, spec -> spec.withClasses("missing-form"));
        var title = _find(form, KeptTextArea.class).getFirst();
        BasicUtilsKt._fireDomEvent(title, "focusin");

        as(scene.joyce, () -> rounds.close(scene.round));
        Karibu.roundtrip();

        assertThat(_find(Div.class, spec -> spec.withClasses("missing-form"))).hasSize(1);
        title.setValue("Water");
        assertThat(Karibu.text()).contains("Kopieer uw tekst");
    }

    @Test
    void observers_kernteam_and_contacts_read_along() {
        open(scene.joyce, Karibu.DUTCH, "");
        assertThat(Karibu.text())
                .contains("U leest hier mee")
                .doesNotContain("Nog geen standpunt")
                .doesNotContain("Leg vast");
        Karibu.close();

        open(scene.observer, Karibu.DUTCH, "");
        assertThat(Karibu.text()).contains("waarnemer").doesNotContain("Voeg iets toe");
    }

    @Test
    void in_english_too() {
        open(scene.eindhoven, Karibu.ENGLISH, "?actiepunt=1");

        assertThat(Karibu.text())
                .contains("0 of 3 action points")
                .contains("No position yet")
                .contains("The ambition")
                .contains("What is missing")
                .contains("What do we do ourselves?".substring(0, 0))
                .doesNotContain("!en")
                .doesNotContain("{");
        assertThat(_get(ActionPointsView.class).getPageTitle()).startsWith("Action points · ");
    }

    @Test
    void before_there_is_a_round_it_says_so_and_then_shows_it() {
        var other = as(
                scene.joyce,
                () -> application
                        .getBean(nl.samenspraak.draft.Strategies.class)
                        .start(StrategyId.create(), new StrategyName("Nog leeg"), scene.kernteam));

        Karibu.open(application, scene.joyce, Karibu.DUTCH, "s/" + other.slug() + "/actiepunten");

        assertThat(Karibu.text()).contains("Er is nog geen ronde");
    }

    @Test
    void a_stranger_finds_no_page() {
        open(scene.stranger, Karibu.DUTCH, "");

        assertThat(_find(ActionPointsView.class)).isEmpty();
    }

    private void open(PersonId person, Locale language, String query) {
        Karibu.open(application, person, language, "s/" + scene.strategy.slug() + "/actiepunten" + query);
    }

    private void take(PersonId who, String place, Stand stand) {
        as(who, () -> positions.take(scene.round, scene.at(place), stand, UUID.randomUUID()));
    }

    private MissingPointCard all() {
        return as(scene.joyce, () -> points.of(scene.round)).getFirst();
    }

    /** A second change within a moment comes a little later. */
    private static void arrives(BooleanSupplier what) {
        await().pollInSameThread().until(() -> {
            Karibu.roundtrip();
            return what.getAsBoolean();
        });
    }

    private static void unfold(String title) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().endsWith(title))
                .findFirst()
                .orElseThrow());
    }

    private static void choose(String words) {
        var label = _find(NativeLabel.class, search -> search.withClasses("radio")).stream()
                .filter(one -> one.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow();
        BasicUtilsKt._fireDomEvent(label.getChildren().findFirst().orElseThrow(), "change");
    }

    private static void press(String start) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> button.getText().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + start)));
    }

    private static void type(String label, String text) {
        field(label).setValue(text);
    }

    private static KeptTextArea field(String label) {
        return _find(KeptTextArea.class).stream()
                .filter(area -> area.getElement().getTextRecursively().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label));
    }
}
