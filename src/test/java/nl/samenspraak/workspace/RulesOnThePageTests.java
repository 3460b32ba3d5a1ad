package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.belonging.Condition;
import nl.samenspraak.belonging.JoinRequests;
import nl.samenspraak.belonging.Manner;
import nl.samenspraak.belonging.RuleText;
import nl.samenspraak.belonging.Rules;
import nl.samenspraak.parts.Fold;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RuleId;
import nl.samenspraak.signin.Arrivals;
import nl.samenspraak.unsent.ui.KeptTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rules and requests on the participants page, and what who asked finds where they come in. */
@SpringTest
class RulesOnThePageTests {

    @Autowired
    Register register;

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Rules rules;

    @Autowired
    JoinRequests requests;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    Participations participations;

    @Autowired
    Arrivals arrivals;

    private final String group = "smart-city-" + UUID.randomUUID();
    private final Identity sanne =
            new Identity("https://localhost/test", UUID.randomUUID().toString());

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void joyce_makes_a_rule_and_reads_beforehand_what_it_does() {
        participants(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("Binnen via een regel", "Er is nog geen regel.");

        press("Maak een regel");
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Dan staat hier wat de regel doet.");
        fill("groups", group);
        manner(Manner.AT_ONCE);
        assertThat(Karibu.text())
                .contains("Wie zich aanmeldt via test en in de groep “" + group + "” zit, wordt meteen"
                        + " vertegenwoordiger van " + eindhoven() + ".");
        press("Maak deze regel");
        Karibu.roundtrip();

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(Karibu.text())
                .contains("wordt meteen vertegenwoordiger van " + eindhoven())
                .contains("Door Joyce Velu")
                .contains("nog niemand kwam zo binnen")
                .contains("werkt")
                .doesNotContain("Er is nog geen regel.");
        assertThat(as(scene.joyce, () -> rules.all(scene.strategy.id()))).hasSize(1);
    }

    @Test
    void what_no_rule_may_ask_is_said_while_one_fills_it_in_and_again_when_one_presses() {
        participants(scene.joyce, Karibu.DUTCH);
        press("Maak een regel");
        press("Maak deze regel");
        assertThat(Karibu.text()).contains("Kies een provider en een organisatie.");

        fill("email", "joyce@eindhoven.nl");
        assertThat(Karibu.text()).contains("Een e-mailadres of het domein ervan geeft nooit toegang");
        press("Maak deze regel");

        assertThat(claim().getValue()).isEqualTo("email");
        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(as(scene.joyce, () -> rules.all(scene.strategy.id()))).isEmpty();
    }

    @Test
    void a_rule_is_changed_and_ended_and_shows_how_many_came_in() {
        add(Manner.AT_ONCE);
        arrive(group);
        participants(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("één persoon kwam zo binnen");

        pressOf("Wijzig: " + eindhoven() + ", test, " + group);
        assertThat(claim().getValue()).isEqualTo("groups");
        manner(Manner.WITH_YES);
        press("Wijzig deze regel");
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("vraagt het kernteam om vertegenwoordiger van");
        pressOf("Beëindig: " + eindhoven() + ", test, " + group);
        participants(scene.joyce, Karibu.DUTCH);

        assertThat(Karibu.text()).contains("beëindigd");
        assertThat(buttons("Wijzig: " + eindhoven() + ", test, " + group)).isEmpty();
    }

    @Test
    void what_another_made_of_a_rule_meanwhile_stands_beside_what_was_filled_in() {
        var id = add(Manner.AT_ONCE);
        var narrow = new RuleText(
                new Condition("test", "", "groups", group + "-lead"),
                scene.eindhovenCity,
                Role.REPRESENTATIVE,
                Manner.WITH_YES);
        participants(scene.joyce, Karibu.DUTCH);
        pressOf("Wijzig: " + eindhoven() + ", test, " + group);
        role().setValue(Role.OBSERVER);
        as(scene.joyce, () -> rules.change(id, 0, narrow));

        press("Wijzig deze regel");
        assertThat(Karibu.text())
                .contains("Iemand anders wijzigde dit terwijl u typte. Er staat nu:", "vraagt het kernteam om");
        assertThat(text(id)).isEqualTo(narrow);
        _get(Dialog.class).close();
        Karibu.roundtrip();
        press("Ga verder met wijzigen");
        assertThat(role().getValue()).isEqualTo(Role.OBSERVER);
        press("Wijzig deze regel");

        assertThat(text(id))
                .isEqualTo(new RuleText(narrow.condition(), scene.eindhovenCity, Role.OBSERVER, Manner.WITH_YES));
    }

    @Test
    void a_change_that_was_begun_before_another_made_one_says_so_when_it_goes_on() {
        var id = add(Manner.AT_ONCE);
        participants(scene.joyce, Karibu.DUTCH);
        pressOf("Wijzig: " + eindhoven() + ", test, " + group);
        role().setValue(Role.OBSERVER);
        _get(Dialog.class).close();
        as(scene.joyce, () -> rules.change(id, 0, text(Manner.WITH_YES)));

        participants(scene.joyce, Karibu.DUTCH);
        press("Ga verder met wijzigen");
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Iemand anders wijzigde dit terwijl u typte. Er staat nu:");
        press("Annuleer");
        Karibu.roundtrip();
        pressOf("Wijzig: " + eindhoven() + ", test, " + group);

        Karibu.roundtrip();
        assertThat(role().getValue()).isEqualTo(Role.REPRESENTATIVE);
        assertThat(Karibu.text()).contains("Wijzig deze regel").doesNotContain("Er staat nu:");
    }

    @Test
    void what_a_rule_said_before_is_folded_under_it_with_who_came_in_by_that() {
        var id = add(Manner.AT_ONCE);
        participants(scene.joyce, Karibu.DUTCH);
        assertThat(_find(Fold.class)).isEmpty();
        Karibu.close();
        arrive(group);
        as(scene.joyce, () -> rules.change(id, 0, text(Manner.WITH_YES)));

        participants(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("De regel zei eerder iets anders");
        var fold = unfold();

        assertThat(Karibu.text())
                .containsSubsequence(
                        "De regel zei eerder iets anders",
                        "vraagt het kernteam om vertegenwoordiger van",
                        "Door Joyce Velu, sinds",
                        "Zo kwam niemand binnen.",
                        "wordt meteen vertegenwoordiger van",
                        "Door Joyce Velu, van",
                        "Zo binnengekomen: Sanne de Wit.");
        as(scene.joyce, () -> rules.change(id, 1, text(Manner.AT_ONCE)));
        Karibu.roundtrip();
        assertThat(fold.isOpen()).isTrue();
        assertThat(Karibu.text()).contains("De regel is 2 keer gewijzigd");
        Karibu.close();
        participants(scene.joyce, Karibu.ENGLISH);
        unfold();
        assertThat(Karibu.text())
                .contains("The rule was changed 2 times", "By Joyce Velu, since", "Came in this way: Sanne de Wit.");
    }

    @Test
    void who_asks_appears_at_once_and_joyce_says_yes() {
        add(Manner.WITH_YES);
        participants(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text()).doesNotContain("Willen meedoen");

        var person = arrive(group);
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Willen meedoen", "Sanne de Wit", "wil meedoen", "Aangemeld via test");
        pressOf("Ja: Sanne de Wit, " + eindhoven());
        participants(scene.joyce, Karibu.DUTCH);

        assertThat(Karibu.text()).contains("Sanne de Wit").doesNotContain("Willen meedoen");
        assertThat(as(person, () -> participations.mine(scene.strategy.id())).organisation())
                .isEqualTo(scene.eindhovenCity);
    }

    @Test
    void a_no_needs_a_reason_stays_in_sight_and_can_be_taken_back() {
        add(Manner.WITH_YES);
        arrive(group);
        participants(scene.joyce, Karibu.DUTCH);

        pressOf("Nee: Sanne de Wit, " + eindhoven());
        press("Zeg nee");
        assertThat(Karibu.text()).contains("Schrijf waarom niet.");
        _get(KeptTextArea.class).setValue("Er is al iemand.");
        participants(scene.joyce, Karibu.DUTCH);
        pressOf("Nee: Sanne de Wit, " + eindhoven());
        assertThat(_get(KeptTextArea.class).getValue()).isEqualTo("Er is al iemand.");
        press("Zeg nee");
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Nee gezegd door Joyce Velu", "Reden: Er is al iemand.");
        pressOf("Neem het nee terug: Sanne de Wit, " + eindhoven());
        participants(scene.joyce, Karibu.DUTCH);

        assertThat(Karibu.text()).contains("wil meedoen").doesNotContain("Er is al iemand.");
    }

    @Test
    void who_asked_reads_that_it_waits_and_with_whom_and_goes_on_by_itself_after_the_yes() {
        add(Manner.WITH_YES);
        var person = arrive(group);

        open(person, Karibu.DUTCH, "");
        assertThat(Karibu.text())
                .contains(
                        "Uw verzoek om namens " + eindhoven()
                                + " mee te doen aan de Nationale Smart City Strategie, als vertegenwoordiger, ligt bij het kernteam.")
                .contains("U hoeft niets te doen.")
                .contains("Het kernteam: Joyce Velu.")
                .doesNotContain("U bent nog niet uitgenodigd");
        as(scene.joyce, () -> requests.all(scene.strategy.id()).forEach(one -> requests.grant(one.id())));
        Karibu.roundtrip();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("s/" + scene.strategy.slug() + "/lezen");
    }

    @Test
    void who_asked_and_follows_a_link_into_the_strategy_reads_that_too() {
        add(Manner.WITH_YES);
        var person = arrive(group);

        open(person, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/lezen");
        assertThat(Karibu.text())
                .contains("Deze pagina bestaat niet, of is niet voor u.", "ligt bij het kernteam.")
                .doesNotContain("gemeentegrens");
        as(scene.joyce, () -> requests.all(scene.strategy.id()).forEach(one -> requests.grant(one.id())));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("gemeentegrens").doesNotContain("ligt bij het kernteam.");
    }

    @Test
    void who_is_told_no_reads_why_and_puts_it_away() {
        add(Manner.WITH_YES);
        var person = arrive(group);
        open(person, Karibu.DUTCH, "");

        as(
                scene.joyce,
                () -> requests.all(scene.strategy.id())
                        .forEach(one -> requests.decline(
                                one.id(), new nl.samenspraak.belonging.DeclineReason("Er is al iemand."))));
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Het kernteam heeft nee gezegd", "Reden: Er is al iemand.");
        press("Gelezen");
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("U bent nog niet uitgenodigd").doesNotContain("Er is al iemand.");
    }

    @Test
    void who_takes_part_already_and_asks_for_another_organisation_sees_both() {
        add(Manner.WITH_YES);
        var person = arrive(group);
        as(scene.joyce, () -> scene.join(person, scene.amsterdamCity, Role.OBSERVER));

        open(person, Karibu.DUTCH, "");

        assertThat(Karibu.text()).contains("ligt bij het kernteam", "Uw strategieën", scene.strategy.name());
    }

    @Test
    void what_the_provider_does_not_say_any_more_is_in_sight() {
        add(Manner.WITH_YES);
        arrive(group);
        as(scene.joyce, () -> requests.all(scene.strategy.id()).forEach(one -> requests.grant(one.id())));
        arrive("another-group");

        participants(scene.joyce, Karibu.DUTCH);

        assertThat(Karibu.text()).contains("De provider zegt dit niet meer van Sanne de Wit");
    }

    @Test
    void a_rule_of_an_organisation_that_stopped_says_so() {
        add(Manner.AT_ONCE);
        as(scene.joyce, () -> desk.retire(scene.eindhovenCity));

        participants(scene.joyce, Karibu.DUTCH);

        assertThat(Karibu.text()).contains("organisatie gestopt");
    }

    @Test
    void open_pages_hear_of_whom_and_of_what_nobody_takes_part_here() {
        var city = register.add("Tiel", "TIE", OrganisationKind.CITY, "#336699");
        as(
                scene.joyce,
                () -> rules.add(
                        scene.strategy.id(),
                        RuleId.create(),
                        new RuleText(
                                new Condition("test", "", "groups", group),
                                city,
                                Role.REPRESENTATIVE,
                                Manner.WITH_YES)));
        var person = arrive(group);
        participants(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("wil meedoen", "Ja").doesNotContain("geen toegang", "organisatie gestopt");

        register.shutOut(person, scene.joyce);
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("geen toegang").doesNotContain("wil meedoen");

        as(scene.joyce, () -> desk.retire(city));
        await().pollInSameThread().untilAsserted(() -> {
            Karibu.roundtrip();
            assertThat(Karibu.text()).contains("organisatie gestopt");
        });
    }

    @Test
    void in_english_too() {
        add(Manner.WITH_YES);
        var person = arrive(group);

        participants(scene.joyce, Karibu.ENGLISH);
        assertThat(Karibu.text())
                .contains("In by a rule", "Want to take part", "Signed in at test")
                .contains("Whoever signs in at test and is in the group “" + group + "” asks the core team");
        Karibu.close();
        open(person, Karibu.ENGLISH, "");

        assertThat(Karibu.text()).contains("is with the core team", "You need not do anything.");
    }

    @Test
    void nobody_else_sees_rules_or_who_asks() {
        add(Manner.WITH_YES);
        arrive(group);

        for (var person : List.of(scene.wim, scene.eindhoven, scene.observer)) {
            participants(person, Karibu.DUTCH);
            assertThat(Karibu.text()).doesNotContain("Binnen via een regel", "Sanne de Wit", group);
            Karibu.close();
        }
    }

    private RuleId add(Manner manner) {
        var id = RuleId.create();
        as(scene.joyce, () -> rules.add(scene.strategy.id(), id, text(manner)));
        return id;
    }

    private RuleText text(Manner manner) {
        return new RuleText(
                new Condition("test", "", "groups", group), scene.eindhovenCity, Role.REPRESENTATIVE, manner);
    }

    private static Fold unfold() {
        var fold = _get(Fold.class);
        fold.setOpen(true);
        ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));
        return fold;
    }

    private PersonId arrive(String its) {
        return arrivals.arrive(sanne, "Sanne de Wit", "test", Map.of("groups", List.of(its)));
    }

    private String eindhoven() {
        return as(scene.joyce, () -> organisations.card(scene.eindhovenCity)).name();
    }

    @SuppressWarnings("unchecked")
    private void fill(String claim, String value) {
        claim().setValue(claim);
        _get(TextField.class, spec -> spec.withLabel("Waarde van de claim")).setValue(value);
        var organisation = (ComboBox<OrganisationCard>) _get(Dialog.class)
                .getChildren()
                .flatMap(child -> _find(child, ComboBox.class).stream())
                .filter(box -> "Namens".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
        organisation.setValue(organisation
                .getListDataView()
                .getItems()
                .filter(one -> one.id().equals(scene.eindhovenCity))
                .findFirst()
                .orElseThrow());
    }

    private RuleText text(RuleId id) {
        return as(scene.joyce, () -> rules.all(scene.strategy.id())).stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Role> role() {
        return _find(_get(Dialog.class), ComboBox.class).stream()
                .filter(box -> "Als".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static void manner(Manner manner) {
        ((RadioButtonGroup<Manner>) _get(RadioButtonGroup.class)).setValue(manner);
    }

    private static TextField claim() {
        return _get(TextField.class, spec -> spec.withLabel("Claim (mag leeg)"));
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
        _click(buttons(label).getFirst());
    }

    private static List<NativeButton> buttons(String label) {
        return _find(
                NativeButton.class,
                spec -> spec.withPredicate(one -> one.getAriaLabel().orElse("").equals(label)));
    }
}
