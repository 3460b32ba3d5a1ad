package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.discussion.Questions;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.home.IntroductionText;
import nl.samenspraak.home.Introductions;
import nl.samenspraak.home.MilestoneId;
import nl.samenspraak.home.MilestoneText;
import nl.samenspraak.home.Milestones;
import nl.samenspraak.home.News;
import nl.samenspraak.home.NewsId;
import nl.samenspraak.home.NewsText;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.people.EditedMeanwhile;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.AccessDesk;
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
class HomeViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Strategies strategies;

    @Autowired
    Introductions introductions;

    @Autowired
    Milestones milestones;

    @Autowired
    News news;

    @Autowired
    Rounds rounds;

    @Autowired
    Questions questions;

    @Autowired
    AccessDesk access;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void a_newcomer_reads_what_it_is_what_is_asked_by_when_and_whom_to_ask() {
        furnish();

        open(scene.eindhoven, Karibu.DUTCH);

        assertThat(Karibu.text())
                .contains("Nationale Smart City Strategie")
                .contains("Wij schrijven")
                .contains("Lees en reageer.")
                .contains("Nog 8 dagen")
                .contains("U kunt reageren tot")
                .contains("Kijk vooral naar de actiepunten")
                .contains("De vraag")
                .contains("De ronde sluit")
                .contains("De conceptversie staat open")
                .contains("Wim Oosterveld")
                .contains("Joyce Velu");
        assertThat(Karibu.text()).contains("<strong>samen</strong>");
    }

    @Test
    void it_speaks_english_too() {
        open(scene.eindhoven, Karibu.ENGLISH);

        assertThat(Karibu.text())
                .contains("What we ask of you")
                .contains("Where we are")
                .contains("There is no news yet")
                .contains("The core team");
    }

    @Test
    void nobody_but_the_kernteam_is_offered_a_change() {
        open(scene.wim, Karibu.DUTCH);

        assertThat(_find(NativeButton.class)).extracting(NativeButton::getText).doesNotContain("Wijzig deze pagina");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Wijzig"))).isEmpty();
    }

    @Test
    void joyce_writes_the_introduction_where_it_stands() {
        open(scene.joyce, Karibu.DUTCH);
        press("Wijzig: Wat dit is en waarom");
        type("Wat dit is en waarom", "Nu **nieuw**.");
        type("Wat u van de deelnemers vraagt", "Reageer.");

        _click(shown("Bewaar"));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Reageer.");
        assertThat(Karibu.text()).contains("Nu <strong>nieuw</strong>");
        assertThat(as(scene.joyce, () -> introductions.of(scene.strategy.id()).text()))
                .isEqualTo(new IntroductionText("Nu **nieuw**.", "Reageer."));
    }

    @Test
    void what_joyce_typed_is_there_when_she_comes_back() {
        open(scene.joyce, Karibu.DUTCH);
        press("Wijzig: Wat dit is en waarom");
        type("Wat dit is en waarom", "Half af");
        Karibu.close();

        open(scene.joyce, Karibu.DUTCH);

        assertThat(field("Wat dit is en waarom").getValue()).isEqualTo("Half af");
    }

    @Test
    void what_joyce_kept_is_recorded_when_nobody_changed_it_meanwhile() {
        furnish();
        open(scene.joyce, Karibu.DUTCH);
        press("Wijzig: Wat dit is en waarom");
        type("Wat dit is en waarom", "Half af");
        Karibu.close();
        open(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text()).doesNotContain("Er staat nu:");

        _click(shown("Bewaar"));

        assertThat(as(scene.joyce, () -> introductions.of(scene.strategy.id()).text()))
                .isEqualTo(new IntroductionText("Half af", "Lees en reageer."));
        assertThat(_find(NativeButton.class, spec -> spec.withText("Bewaar"))).isEmpty();
    }

    @Test
    void what_joyce_kept_does_not_overwrite_what_another_wrote_until_she_has_seen_it() {
        furnish();
        open(scene.joyce, Karibu.DUTCH);
        press("Wijzig: Wat dit is en waarom");
        type("Wat dit is en waarom", "Half af");
        Karibu.close();
        as(another(), () -> introductions.write(scene.strategy.id(), new IntroductionText("Van Anna", "Kom."), 1));
        open(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("Er staat nu:").contains("Van Anna");

        refused(() -> _click(shown("Bewaar")));
        assertThat(field("Wat dit is en waarom").getValue()).isEqualTo("Half af");
        _click(shown("Bewaar"));

        assertThat(as(scene.joyce, () -> introductions.of(scene.strategy.id()).text()))
                .isEqualTo(new IntroductionText("Half af", "Kom."));
    }

    @Test
    void news_that_another_changes_while_joyce_types_is_not_overwritten() {
        furnish();
        var anna = another();
        open(scene.joyce, Karibu.DUTCH);
        press("Wijzig: De conceptversie staat open");
        type("Bericht", "Van Joyce.");
        as(anna, () -> {
            var card = news.of(scene.strategy.id()).getFirst();
            news.change(card.id(), new NewsText("Van Anna", "Vanaf morgen."), card.seen());
        });
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Er staat nu:").contains("Vanaf morgen.");

        refused(() -> _click(shown("Bewaar")));

        assertThat(as(anna, () -> news.of(scene.strategy.id()).getFirst().text()))
                .isEqualTo(new NewsText("Van Anna", "Vanaf morgen."));
        assertThat(field("Bericht").getValue()).isEqualTo("Van Joyce.");
        _click(shown("Bewaar"));
        assertThat(as(anna, () -> news.of(scene.strategy.id()).getFirst().text()))
                .isEqualTo(new NewsText("Van Anna", "Van Joyce."));
    }

    @Test
    void news_in_which_joyce_types_stays_where_it_is_when_newer_comes() {
        furnish();
        var anna = another();
        open(scene.joyce, Karibu.DUTCH);
        press("Wijzig: De conceptversie staat open");
        type("Bericht", "Van Joyce.");
        var field = field("Bericht");

        as(
                anna,
                () -> List.of("Een", "Twee", "Drie", "Vier")
                        .forEach(title ->
                                news.post(scene.strategy.id(), NewsId.create(), new NewsText(title, "Nieuws."))));
        Karibu.roundtrip();

        assertThat(field("Bericht")).isSameAs(field);
        assertThat(field.getValue()).isEqualTo("Van Joyce.");
        _click(shown("Bewaar"));
        assertThat(Karibu.text()).contains("Van Joyce.");
    }

    @Test
    void a_milestone_that_another_changes_while_joyce_types_is_not_overwritten_and_its_day_is_kept() {
        furnish();
        var anna = another();
        open(scene.joyce, Karibu.DUTCH);
        press("Wijzig: De vraag");
        days().getLast().setValue("2016-07-01");
        Karibu.close();
        open(scene.joyce, Karibu.DUTCH);
        assertThat(days().getLast().getValue()).isEqualTo("2016-07-01");
        as(anna, () -> {
            var card = milestones.of(scene.strategy.id()).getFirst();
            milestones.change(
                    card.id(), new MilestoneText(LocalDate.of(2016, 6, 20), "Van Anna", "Nieuw."), card.seen());
        });
        Karibu.roundtrip();

        refused(() -> _click(shown("Bewaar")));
        _click(shown("Bewaar"));

        assertThat(as(anna, () -> milestones.of(scene.strategy.id()).getFirst().text()))
                .isEqualTo(new MilestoneText(LocalDate.of(2016, 7, 1), "Van Anna", "Nieuw."));
    }

    @Test
    void the_name_that_another_gives_while_joyce_types_is_not_overwritten() {
        var anna = another();
        open(scene.joyce, Karibu.DUTCH);
        press("Wijzig: Naam van de strategie");
        type("Naam van de strategie", "Van Joyce");
        var seen = new StrategyName(scene.strategy.name());
        as(anna, () -> strategies.rename(scene.strategy.id(), new StrategyName("Van Anna"), seen));
        Karibu.roundtrip();

        refused(() -> _click(shown("Bewaar")));

        assertThat(as(anna, () -> strategies.card(scene.strategy.id()).name())).isEqualTo("Van Anna");
        assertThat(field("Naam van de strategie").getValue()).isEqualTo("Van Joyce");
    }

    @Test
    void a_question_that_another_words_while_joyce_types_is_not_overwritten() {
        var anna = another();
        open(scene.joyce, Karibu.DUTCH);
        press("Wijzig: Ontbreekt er iets?");
        type("Vraag (leeg is de gewone vraag)", "Van Joyce?");
        var usual = new QuestionText("");
        as(anna, () -> rounds.reword(scene.round, QuestionKind.MISSING, new QuestionText("Van Anna?"), usual));
        Karibu.roundtrip();

        refused(() -> _click(shown("Bewaar")));

        assertThat(as(anna, () -> rounds.card(scene.round).questions().get(QuestionKind.MISSING)))
                .isEqualTo("Van Anna?");
        assertThat(field("Vraag (leeg is de gewone vraag)").getValue()).isEqualTo("Van Joyce?");
    }

    @Test
    void joyce_renames_the_strategy() {
        open(scene.joyce, Karibu.DUTCH);
        press("Wijzig: Naam van de strategie");
        type("Naam van de strategie", "  ");
        _click(shown("Bewaar"));
        assertThat(Karibu.text()).contains("Geef de strategie een naam.");
        type("Naam van de strategie", "Slimme steden");

        _click(shown("Bewaar"));

        assertThat(as(scene.joyce, () -> strategies.card(scene.strategy.id()).name()))
                .isEqualTo("Slimme steden");
    }

    @Test
    void a_milestone_without_a_day_or_a_heading_is_refused_and_nothing_typed_is_lost() {
        open(scene.joyce, Karibu.DUTCH);
        press("Voeg een mijlpaal toe");
        type("Toelichting (mag leeg blijven)", "In Barcelona");
        _click(shown("Bewaar"));
        assertThat(Karibu.text()).contains("Kies een dag.");
        _find(Input.class, spec -> spec.withPredicate(one -> "date".equals(one.getType())))
                .getFirst()
                .setValue("2016-11-15");
        _click(shown("Bewaar"));
        assertThat(Karibu.text()).contains("Geef het een kop.");
        type("Wat er gebeurt", "World Expo");

        _click(shown("Bewaar"));

        assertThat(as(scene.joyce, () -> milestones.of(scene.strategy.id())))
                .extracting(one -> one.text())
                .containsExactly(new MilestoneText(LocalDate.of(2016, 11, 15), "World Expo", "In Barcelona"));
    }

    @Test
    void a_removed_milestone_can_be_put_back() {
        furnish();
        open(scene.joyce, Karibu.DUTCH);
        press("Wijzig: De vraag");

        _click(shown("Verwijder"));
        assertThat(Karibu.text()).contains("“De vraag” staat niet meer op deze pagina.");
        press("Zet terug");

        assertThat(as(scene.joyce, () -> milestones.of(scene.strategy.id()))).hasSize(1);
    }

    @Test
    void joyce_posts_news_and_a_reader_who_looks_sees_it() {
        open(scene.eindhoven, Karibu.DUTCH);

        as(scene.joyce, () -> news.post(scene.strategy.id(), NewsId.create(), new NewsText("Verlengd", "Een week.")));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Verlengd").contains("Joyce Velu · zojuist");
    }

    @Test
    void joyce_rewords_a_question_and_goes_back_to_the_usual_one() {
        open(scene.joyce, Karibu.DUTCH);
        press("Wijzig: Ontbreekt er iets?");
        type("Vraag (leeg is de gewone vraag)", "Wat mist u?");
        _click(shown("Bewaar"));
        assertThat(Karibu.text()).contains("Wat mist u?");

        press("Wijzig: Wat mist u?");
        type("Vraag (leeg is de gewone vraag)", "");
        _click(shown("Bewaar"));

        assertThat(Karibu.text()).contains("Ontbreekt er iets?");
    }

    @Test
    void joyce_moves_the_closing_but_not_into_the_past() {
        open(scene.joyce, Karibu.DUTCH);
        var later = LocalDateTime.ofInstant(as(scene.joyce, rounds::now), Moments.ZONE)
                .plusDays(20)
                .withHour(12)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        var closing = moments().getFirst();
        closing.setValue(later.minusDays(40).toString());
        press("Verzet de sluiting");
        assertThat(Karibu.text()).contains("Dit moment is al geweest");

        closing.setValue(later.toString());
        press("Verzet de sluiting");

        assertThat(as(scene.eindhoven, () -> rounds.card(scene.round).closesAt()))
                .isEqualTo(later.atZone(Moments.ZONE).toInstant());
    }

    @Test
    void joyce_closes_the_round_at_once_and_opens_it_again() {
        open(scene.joyce, Karibu.DUTCH);
        press("Sluit de ronde nu");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("De ronde nu sluiten?");
        _click(_find(NativeButton.class, spec -> spec.withText("Sluit de ronde nu"))
                .getLast());
        assertThat(as(scene.eindhoven, () -> rounds.card(scene.round).open())).isFalse();
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Je kunt niet meer reageren").doesNotContain("eerstvolgende");

        press("Open de ronde weer");

        assertThat(as(scene.eindhoven, () -> rounds.card(scene.round).open())).isTrue();
    }

    @Test
    void joyce_gives_amsterdam_more_time() {
        open(scene.joyce, Karibu.DUTCH);
        press("Geef meer tijd");
        assertThat(Karibu.text()).contains("Kies een organisatie.");
        @SuppressWarnings("unchecked")
        var who = (ComboBox<OrganisationCard>) _get(ComboBox.class);
        var amsterdam = who.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(scene.amsterdamCity))
                .findFirst()
                .orElseThrow();
        who.setValue(amsterdam);

        press("Geef meer tijd");

        var round = as(scene.joyce, () -> rounds.card(scene.round).closesAt());
        assertThat(as(scene.amsterdam, () -> rounds.card(scene.round).closesAt()))
                .isAfter(round.plus(Duration.ofDays(6)));
        assertThat(Karibu.text()).contains(amsterdam.name() + ": tot");
    }

    @Test
    void a_city_that_asks_for_more_time_after_the_closing_can_still_get_it() {
        as(scene.joyce, () -> rounds.close(scene.round));
        open(scene.joyce, Karibu.DUTCH);
        @SuppressWarnings("unchecked")
        var who = (ComboBox<OrganisationCard>) _get(ComboBox.class);
        who.setValue(who.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(scene.amsterdamCity))
                .findFirst()
                .orElseThrow());

        press("Geef meer tijd");

        assertThat(as(scene.amsterdam, () -> rounds.card(scene.round).open())).isTrue();
        assertThat(as(scene.eindhoven, () -> rounds.card(scene.round).open())).isFalse();
    }

    @Test
    void a_strategy_without_a_text_leads_joyce_to_its_preparation() {
        var fresh = as(
                scene.joyce,
                () -> strategies.start(StrategyId.create(), new StrategyName("Tweede strategie"), scene.kernteam));
        Karibu.open(application, scene.joyce, Karibu.DUTCH, "s/" + fresh.slug());

        assertThat(Karibu.text()).contains("De conceptversie is er nog niet").contains("Bereid de tekst voor");
    }

    @Test
    void joyce_says_who_gets_new_questions() {
        var marije = scene.person("Marije Poel");
        as(scene.joyce, () -> scene.join(marije, scene.kernteam, Role.CONTACT));
        open(scene.joyce, Karibu.DUTCH);

        press("Laat nieuwe vragen hierheen gaan: Marije Poel");

        assertThat(as(scene.joyce, () -> questions.defaultContact(scene.strategy.id())))
                .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo(marije));
        assertThat(Karibu.text()).contains("krijgt nieuwe vragen");
    }

    @Test
    void whose_access_is_stopped_is_not_among_whom_to_ask() {
        open(scene.eindhoven, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("Wim Oosterveld");

        as(scene.joyce, () -> access.shutOut(scene.strategy.id(), scene.wim));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Joyce Velu").doesNotContain("Wim Oosterveld");
    }

    /** Somebody else of the kernteam. */
    private PersonId another() {
        var anna = scene.person("Anna Bakker");
        as(scene.joyce, () -> scene.join(anna, scene.kernteam, Role.KERNTEAM));
        return anna;
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(act);
    }

    private static java.util.List<Input> days() {
        return _find(Input.class, spec -> spec.withPredicate(one -> "date".equals(one.getType())));
    }

    private void furnish() {
        as(scene.joyce, () -> {
            introductions.write(
                    scene.strategy.id(), new IntroductionText("Wij schrijven **samen**.", "Lees en reageer."), 0);
            milestones.add(
                    scene.strategy.id(),
                    MilestoneId.create(),
                    new MilestoneText(LocalDate.of(2016, 6, 14), "De vraag", "Uit de praktijk."));
            news.post(
                    scene.strategy.id(),
                    NewsId.create(),
                    new NewsText("De conceptversie staat open", "Vanaf vandaag."));
        });
    }

    private void open(PersonId person, Locale language) {
        Karibu.open(application, person, language, "s/" + scene.strategy.slug());
    }

    /** A button by its label or its text. */
    private static void press(String words) {
        _click(_find(
                        NativeButton.class,
                        spec -> spec.withPredicate(
                                one -> one.getAriaLabel().orElse(one.getText()).equals(words)))
                .getFirst());
    }

    private static NativeButton shown(String words) {
        return _get(NativeButton.class, spec -> spec.withText(words));
    }

    private static void type(String label, String text) {
        field(label).setValue(text);
    }

    private static KeptTextArea field(String label) {
        return _find(KeptTextArea.class).stream()
                .filter(one -> one.getElement().getTextRecursively().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.List<Input> moments() {
        return _find(Input.class, spec -> spec.withPredicate(one -> "datetime-local".equals(one.getType())));
    }
}
