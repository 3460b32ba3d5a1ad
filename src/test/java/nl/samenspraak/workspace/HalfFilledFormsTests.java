package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.belonging.Manner;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.OrganisationName;
import nl.samenspraak.people.OrganisationText;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.ShortName;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.unsent.UnsentTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A session that ended while somebody of the kernteam filled in a short form: all of it stands there again. */
@SpringTest
class HalfFilledFormsTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    UnsentTexts unsent;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    Participations participations;

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
    void an_invitation() {
        participants();
        assertThat(fold(EmailField.class).isOpen()).isFalse();
        _get(EmailField.class).setValue("sanne@example.nl");
        text("Naam (mag leeg)").setValue("Sanne");
        box("Namens", EmailField.class).setValue(eindhoven());
        role(EmailField.class).setValue(Role.OBSERVER);

        participants();

        assertThat(fold(EmailField.class).isOpen()).isTrue();
        assertThat(_get(EmailField.class).getValue()).isEqualTo("sanne@example.nl");
        assertThat(text("Naam (mag leeg)").getValue()).isEqualTo("Sanne");
        assertThat(box("Namens", EmailField.class).getValue()).isEqualTo(eindhoven());
        assertThat(role(EmailField.class).getValue()).isEqualTo(Role.OBSERVER);
        press("Nodig uit");
        participants();
        assertThat(_get(EmailField.class).isEmpty()).isTrue();
        assertThat(fold(EmailField.class).isOpen()).isFalse();
        assertThat(kept()).isEmpty();
    }

    @Test
    void letting_somebody_in() {
        var name = "Nieuw " + UUID.randomUUID();
        var newcomer = scene.person(name);
        participants();
        ComboBoxKt.setUserInput(person(), name);
        person().setValue(ComboBoxKt.getSuggestionItems(person()).getFirst());
        box("Namens", LetIn.class).setValue(eindhoven());

        participants();

        assertThat(_get(LetIn.class).isOpen()).isTrue();
        assertThat(person().getValue().person().id()).isEqualTo(newcomer);
        press("Laat meedoen");
        assertThat(as(newcomer, () -> participations.mine(scene.strategy.id())).organisation())
                .isEqualTo(scene.eindhovenCity);
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_rule_that_was_left_is_gone_on_with_and_one_that_was_cancelled_is_not() {
        participants();
        press("Maak een regel");
        text("Claim (mag leeg)").setValue("groups");
        text("Waarde van de claim").setValue("smart-city");
        manner().setValue(Manner.AT_ONCE);

        participants();

        press("Ga verder met de regel waaraan u begon");
        assertThat(text("Claim (mag leeg)").getValue()).isEqualTo("groups");
        assertThat(text("Waarde van de claim").getValue()).isEqualTo("smart-city");
        assertThat(manner().getValue()).isEqualTo(Manner.AT_ONCE);
        _get(Dialog.class).close();
        Karibu.roundtrip();
        press("Ga verder met de regel waaraan u begon");
        press("Annuleer");
        Karibu.roundtrip();
        press("Maak een regel");
        assertThat(text("Claim (mag leeg)").isEmpty()).isTrue();
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_new_organisation() {
        var name = "Gemeente " + UUID.randomUUID();
        organisations();
        text("Naam").setValue(name);
        kind().setValue(OrganisationKind.CITY);

        organisations();

        assertThat(fold(kind()).isOpen()).isTrue();
        assertThat(text("Naam").getValue()).isEqualTo(name);
        assertThat(kind().getValue()).isEqualTo(OrganisationKind.CITY);
        press("Voeg toe");
        assertThat(Karibu.text()).contains(name);
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_change_to_an_organisation_is_back_below_it_and_what_another_changed_meanwhile_stays() {
        var mark = UUID.randomUUID().toString();
        var id = as(scene.joyce, () -> desk.add(text("Plaats " + mark, "Plaats")));
        organisations();
        text("Zoek op naam").setValue(mark);
        change(id);
        var shorter = shortNames().getLast();
        shorter.setValue("Kort");

        organisations();
        text("Zoek op naam").setValue(mark);

        assertThat(shortNames().getLast().getValue()).isEqualTo("Kort");
        var renamed = "Stad " + mark;
        as(scene.joyce, () -> desk.change(id, text(renamed, "Plaats")));
        Karibu.roundtrip();
        assertThat(_find(TextField.class, spec -> spec.withLabel("Naam"))
                        .getLast()
                        .getValue())
                .isEqualTo(renamed);
        press("Bewaar");
        var now = as(scene.joyce, () -> organisations.card(id));
        assertThat(now.name()).isEqualTo(renamed);
        assertThat(now.shortName()).isEqualTo("Kort");
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_field_that_was_emptied_stays_empty_when_another_changes_something_else() {
        var mark = UUID.randomUUID().toString();
        var id = as(scene.joyce, () -> desk.add(text("Plaats " + mark, "Plaats")));
        organisations();
        text("Zoek op naam").setValue(mark);
        change(id);
        shortNames().getLast().setValue("");

        as(scene.joyce, () -> desk.change(id, text("Stad " + mark, "Plaats")));
        Karibu.roundtrip();

        assertThat(shortNames().getLast().isEmpty()).isTrue();
        assertThat(_find(TextField.class, spec -> spec.withLabel("Naam"))
                        .getLast()
                        .getValue())
                .isEqualTo("Stad " + mark);
    }

    @Test
    void a_form_that_was_saved_stays_folded_when_the_list_is_searched() {
        var mark = UUID.randomUUID().toString();
        var id = as(scene.joyce, () -> desk.add(text("Plaats " + mark, "Plaats")));
        as(scene.joyce, () -> unsent.keep("organisation:" + id + ":shortName", "Kort"));
        organisations();
        var search = text("Zoek op naam");
        search.setValue(mark);
        assertThat(shortNames()).hasSize(2);
        press("Bewaar");

        search.setValue("nergens");
        search.setValue(mark);

        assertThat(shortNames()).hasSize(1);
    }

    @Test
    void what_was_typed_elsewhere_meanwhile_stands_below_the_fields() {
        var place = "invite:" + scene.strategy.id();
        participants();
        as(scene.joyce, () -> unsent.keep(place + ":address", "elders@example.nl"));

        _get(EmailField.class).setValue("hier@example.nl");

        assertThat(Karibu.text()).contains("Hier typte u ook dit, elders of eerder", "elders@example.nl");
        participants();
        assertThat(_get(EmailField.class).getValue()).isEqualTo("hier@example.nl");
        press("Zet in het veld");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("elders@example.nl");
        assertThat(Karibu.text()).contains("hier@example.nl");
        press("Gooi weg");
        assertThat(Karibu.text()).doesNotContain("Hier typte u ook");
    }

    @Test
    void what_can_not_be_chosen_any_more_is_forgotten() {
        var place = "invite:" + scene.strategy.id();
        as(scene.joyce, () -> {
            unsent.keep(place + ":role", "BURGEMEESTER");
            unsent.keep(place + ":organisation", UUID.randomUUID().toString());
        });

        participants();

        assertThat(role(EmailField.class).getValue()).isEqualTo(Role.REPRESENTATIVE);
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_closing_that_has_been_is_not_brought_back() {
        as(scene.joyce, () -> unsent.keep("closing:" + scene.strategy.id() + ":moment", "2020-01-02T03:04"));

        home();

        assertThat(moments().getFirst().getValue()).doesNotStartWith("2020");
        assertThat(kept()).isEmpty();
    }

    @Test
    void another_closing_and_more_time_for_a_city() {
        home();
        var later = LocalDateTime.of(2100, 1, 2, 3, 4).toString();
        moments().getFirst().setValue(later);
        moments().getLast().setValue(later);
        city().setValue(eindhoven());

        home();

        assertThat(fold(moments().getFirst()).isOpen()).isTrue();
        assertThat(Karibu.text()).contains("Nog niet vastgelegd");
        assertThat(moments()).extracting(Input::getValue).containsExactly(later, later);
        assertThat(city().getValue()).isEqualTo(eindhoven());
        press("Verzet de sluiting");
        assertThat(kept()).isNotEmpty();
        moments().getLast().setValue(LocalDateTime.of(2100, 2, 2, 3, 4).toString());
        press("Geef meer tijd");
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_closing_that_is_being_filled_in_stays_when_another_moves_it() {
        home();
        var later = LocalDateTime.of(2100, 1, 2, 3, 4).toString();
        moments().getFirst().setValue(later);
        as(scene.joyce, () -> rounds.closeAt(scene.round, rounds.now().plusSeconds(9_000_000)));
        Karibu.roundtrip();

        assertThat(moments().getFirst().getValue()).isEqualTo(later);
    }

    @Test
    void a_new_strategy() {
        begin();
        _get(Input.class).setValue("Water in de stad");
        _get(OrganisationChoice.class).choose(scene.eindhovenCity);

        begin();

        assertThat(_get(Input.class).getValue()).isEqualTo("Water in de stad");
        assertThat(_get(OrganisationChoice.class).chosen()).contains(scene.eindhovenCity);
        press("Begin deze strategie");
        begin();
        assertThat(_get(Input.class).isEmpty()).isTrue();
        assertThat(kept()).isEmpty();
    }

    /** What the page says in the end is asked here too, for a field may be empty while something is kept for it. */
    private java.util.Set<String> kept() {
        return as(scene.joyce, unsent::places);
    }

    private void participants() {
        open("s/" + scene.strategy.slug() + "/deelnemers");
    }

    private void organisations() {
        open("organisaties");
    }

    private void home() {
        open("s/" + scene.strategy.slug());
    }

    private void begin() {
        open("strategie/nieuw");
    }

    /** The session before is over; this is another. */
    private void open(String address) {
        if (UI.getCurrent() != null) Karibu.close();
        Karibu.open(application, scene.joyce, Karibu.DUTCH, address);
    }

    private OrganisationCard eindhoven() {
        return as(scene.joyce, () -> organisations.card(scene.eindhovenCity));
    }

    private static OrganisationText text(String name, String shorter) {
        return new OrganisationText(
                new OrganisationName(name), new ShortName(shorter), OrganisationKind.CITY, java.util.Optional.empty());
    }

    private void change(OrganisationId id) {
        var name = as(scene.joyce, () -> organisations.card(id)).name();
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(one -> one.getAriaLabel().orElse("").equals("Wijzig: " + name))));
    }

    private static TextField text(String label) {
        return _find(TextField.class, spec -> spec.withLabel(label)).getFirst();
    }

    private static List<TextField> shortNames() {
        return _find(TextField.class, spec -> spec.withLabel("Korte naam"));
    }

    @SuppressWarnings("unchecked")
    private static Select<OrganisationKind> kind() {
        return _find(Select.class, spec -> spec.withLabel("Soort")).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<LetIn.Choice> person() {
        return _find(_get(LetIn.class), ComboBox.class).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<OrganisationCard> city() {
        return _get(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> box(String label, Class<? extends Component> beside) {
        return _find(fold(beside), ComboBox.class).stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static ComboBox<Role> role(Class<? extends Component> beside) {
        return box("Als", beside);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Manner> manner() {
        return _get(RadioButtonGroup.class);
    }

    private static List<Input> moments() {
        return _find(Input.class, spec -> spec.withPredicate(one -> "datetime-local".equals(one.getType())));
    }

    private static NativeDetails fold(Class<? extends Component> beside) {
        return fold(_find(beside).getFirst());
    }

    /** The fold in which it stands. */
    private static NativeDetails fold(Component part) {
        var up = part;
        while (!(up instanceof NativeDetails fold)) up = up.getParent().orElseThrow();
        return fold;
    }

    private static void press(String words) {
        _click(_find(NativeButton.class, spec -> spec.withText(words)).getLast());
    }
}
