package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.access.PeopleDesk;
import nl.samenspraak.access.PersonState;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringTest
class PeopleViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    PeopleDesk desk;

    @Autowired
    Participations participations;

    @Autowired
    Register register;

    @Autowired
    JdbcTemplate database;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    Strategies strategies;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private PersonId sanne;

    @BeforeEach
    void sanne_takes_part() {
        scene.set();
        sanne = scene.person("Sanne " + mark);
        as(scene.joyce, () -> scene.join(sanne, scene.eindhovenCity, Role.REPRESENTATIVE));
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void a_founder_sees_who_somebody_is_and_what_they_take_part_in() {
        open(scene.joyce, Karibu.DUTCH);

        search(mark);

        assertThat(Karibu.text())
                .contains("Eén persoon.", "Sanne " + mark, "actief", "test · sinds ", "Eén deelname")
                .contains(scene.strategy.name() + ": vertegenwoordiger namens Eindhoven")
                .doesNotContain("Wim Oosterveld", "beheerder ");
    }

    @Test
    void in_english_too() {
        open(scene.joyce, Karibu.ENGLISH);

        search(mark);

        assertThat(Karibu.text())
                .contains("People and access", "One person.", "active", "One participation", "no access");
    }

    @Test
    void others_are_told_that_it_is_not_theirs_and_see_no_link() {
        open(scene.wim, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("Deze pagina is voor beheerders").doesNotContain(mark);

        Karibu.open(application, scene.joyce, Karibu.DUTCH, "organisaties");
        assertThat(links()).contains("mensen");
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        Karibu.open(application, scene.wim, Karibu.DUTCH, "organisaties");
        assertThat(links()).doesNotContain("mensen");
    }

    @Test
    void a_strategy_without_a_kernteam_is_taken_over() {
        var gone = scene.person("Weg " + mark);
        register.allowFounding(gone);
        var strategy = as(
                gone,
                () -> strategies.start(
                        StrategyId.create(), new StrategyName("Zonder kernteam " + mark), scene.kernteam));
        open(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text()).doesNotContain(strategy.name());

        as(scene.joyce, () -> desk.shutOut(gone));
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Wacht op een kernteam", strategy.name());
        var row = _get(
                Div.class,
                spec -> spec.withClasses("leaderless-row")
                        .withPredicate(
                                one -> one.getElement().getTextRecursively().contains(strategy.name())));
        var takeOver = _get(row, NativeButton.class, spec -> spec.withText("Neem over"));
        _click(takeOver);
        @SuppressWarnings("unchecked")
        ComboBox<OrganisationCard> speaking = _get(row, ComboBox.class);
        assertThat(speaking.isInvalid()).isTrue();
        speaking.setValue(organisations.card(scene.kernteam));
        _click(takeOver);

        assertThat(Karibu.text()).contains("U bent nu het kernteam van " + strategy.name());
        assertThat(participations.mine(strategy.id()).role()).isEqualTo(Role.KERNTEAM);
    }

    @Test
    void access_is_stopped_and_given_back() {
        open(scene.joyce, Karibu.DUTCH);
        search(mark);

        change();
        press("Zet de toegang stop");
        assertThat(Karibu.text()).contains("geen toegang", "Sanne " + mark + " heeft geen toegang meer.");
        assertThat(register.hasAccess(sanne)).isFalse();

        change();
        press("Geef weer toegang");
        assertThat(register.hasAccess(sanne)).isTrue();
        assertThat(Karibu.text()).contains("actief");
    }

    @Test
    void the_right_of_a_founder_is_given_and_taken_back() {
        open(scene.joyce, Karibu.DUTCH);
        search(mark);

        change();
        press("Maak beheerder");
        assertThat(Karibu.text()).contains("Sanne " + mark + " is nu beheerder.");
        assertThat(as(sanne, people::mayFoundStrategies)).isTrue();

        change();
        press("Neem het beheer terug");
        assertThat(as(sanne, people::mayFoundStrategies)).isFalse();
    }

    @Test
    void who_was_stopped_is_made_nameless_and_only_their_account_can_be_let_in_again() {
        as(scene.joyce, () -> desk.shutOut(sanne));
        open(scene.joyce, Karibu.DUTCH);
        search(mark);

        change();
        press("Maak naamloos");

        assertThat(register.card(sanne).name()).startsWith("oud-vertegenwoordiger Eindhoven");
        search(register.card(sanne).name());
        assertThat(Karibu.text()).contains("naamloos gemaakt");
        change();
        Karibu.roundtrip();
        assertThat(Karibu.text())
                .contains("Account weer toelaten")
                .doesNotContain("Maak beheerder", "Geef weer toegang", "Naamloos maken");
        press("Laat weer toe");

        assertThat(Karibu.text()).contains("mag weer binnenkomen");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Wijzig"))).isEmpty();
    }

    @Test
    void one_is_not_offered_to_stop_or_unname_oneself_nor_to_unname_who_takes_part() {
        open(scene.joyce, Karibu.DUTCH);
        search(mark);
        change();
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Toegang stopzetten").doesNotContain("Naamloos maken");
        press("Annuleer");

        var joyce = "Joyce " + mark;
        database.update("update person set name = ? where id = ?", joyce, scene.joyce.id());
        search(joyce);
        _click(_find(NativeButton.class, spec -> spec.withText("Wijzig")).stream()
                .filter(one -> one.getParent()
                        .orElseThrow()
                        .getChildren()
                        .anyMatch(part -> part.getElement().getTextRecursively().contains(joyce + " (u)")))
                .findFirst()
                .orElseThrow());
        Karibu.roundtrip();
        assertThat(Karibu.text())
                .contains("Geen beheerder meer")
                .doesNotContain("Toegang stopzetten", "Naamloos maken");
    }

    @Test
    void what_another_changes_is_seen_at_once() {
        open(scene.joyce, Karibu.DUTCH);
        search(mark);

        as(scene.joyce, () -> participations.end(scene.strategy.id(), sanne, scene.eindhovenCity));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("gezien, doet nergens mee");
    }

    @Test
    void who_is_a_founder_no_more_is_told_so_at_once() {
        register.allowFounding(sanne);
        open(sanne, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("Mensen en toegang", "Wijzig");

        as(scene.joyce, () -> desk.stopFounder(sanne));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Deze pagina is voor beheerders");
    }

    @Test
    void a_long_list_comes_in_parts_and_is_chosen_from_by_state() {
        IntStream.range(0, 60).forEach(at -> scene.person("Lang %s %02d".formatted(mark, at)));
        open(scene.joyce, Karibu.DUTCH);

        search("lang " + mark);
        assertThat(Karibu.text())
                .contains("60 mensen; de eerste 50 staan hieronder.")
                .doesNotContain(mark + " 55");
        press("Toon meer");
        assertThat(Karibu.text()).contains(mark + " 55");

        state().setValue(PersonState.SHUT_OUT);
        assertThat(Karibu.text()).contains("Niemand gevonden.");
    }

    private void open(PersonId person, Locale language) {
        Karibu.open(application, person, language, "mensen");
    }

    private static void search(String words) {
        _get(TextField.class).setValue(words);
    }

    @SuppressWarnings("unchecked")
    private static Select<PersonState> state() {
        return _get(Select.class);
    }

    private static java.util.List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static long changes() {
        return _find(NativeButton.class, spec -> spec.withText("Wijzig")).stream()
                .filter(one -> one.getAriaLabel().orElse("").contains("Sanne"))
                .count();
    }

    private static void change() {
        _click(_get(NativeButton.class, spec -> spec.withText("Wijzig")));
    }

    private static void press(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }
}
