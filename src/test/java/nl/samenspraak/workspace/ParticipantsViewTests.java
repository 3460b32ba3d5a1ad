package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.stream.Collectors.joining;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.ComesByInvitation;
import nl.samenspraak.round.KernteamNeedsSomebody;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoleChangedMeanwhile;
import nl.samenspraak.round.TakesPartNoLonger;
import nl.samenspraak.signin.SittingKey;
import nl.samenspraak.signin.Sittings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpringTest
class ParticipantsViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Participations participations;

    @Autowired
    Register register;

    @Autowired
    Strategies strategies;

    @Autowired
    Sittings sittings;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void everybody_sees_who_takes_part_for_whom_and_as_what() {
        open(scene.eindhoven, Karibu.DUTCH);

        assertThat(Karibu.text())
                .contains("3 organisaties, 5 mensen")
                .contains("Vijf grote steden (G5)")
                .contains("Vertegenwoordiger Eindhoven vertegenwoordiger")
                .contains("Wim Oosterveld contactpersoon")
                .contains("Waarnemer waarnemer")
                .doesNotContain("Wijzig")
                .doesNotContain("Laat iemand meedoen");
    }

    @Test
    void in_english_too() {
        open(scene.joyce, Karibu.ENGLISH);

        assertThat(Karibu.text())
                .contains("Who takes part")
                .contains("Let somebody take part")
                .contains("core team");
    }

    @Test
    void joyce_lets_somebody_take_part_and_ends_it() {
        var name = "Nieuw " + UUID.randomUUID();
        var newcomer = scene.person(name);
        open(scene.joyce, Karibu.DUTCH);
        press("Laat meedoen");
        assertThat(Karibu.text()).contains("Kies een persoon, een organisatie en een rol.");

        letIn(newcomer, name);
        choose(1, (OrganisationCard one) -> one.id().equals(scene.eindhovenCity));
        press("Laat meedoen");
        Karibu.roundtrip();

        assertThat(as(newcomer, () -> participations.mine(scene.strategy.id()).role()))
                .isEqualTo(Role.REPRESENTATIVE);
        assertThat(Karibu.text()).contains(name + " nog niet gezien vertegenwoordiger");
        change("Wijzig: " + name);
        _click(_get(NativeButton.class, spec -> spec.withText("Beëindig de deelname")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(newcomer, () -> participations.mine(scene.strategy.id())));
    }

    @Test
    void two_of_one_name_are_told_apart_and_nobody_of_elsewhere_is_offered() {
        var name = "Wim Oosterveld " + UUID.randomUUID();
        var other = register.arrive(
                new Identity("https://andere.example", UUID.randomUUID().toString()), name);
        var here = scene.person(name);
        var elsewhere = scene.person(name);
        as(scene.joyce, () -> scene.join(here, scene.eindhovenCity, Role.OBSERVER));
        takesPartElsewhere(elsewhere);
        var notYet = register.add(
                new Identity("https://localhost/test", UUID.randomUUID().toString()), name);
        open(scene.joyce, Karibu.DUTCH);

        var wims = as(scene.joyce, () -> participations.known(scene.strategy.id(), name));
        assertThat(wims).extracting(one -> one.who().person().id()).containsExactlyInAnyOrder(here, other);
        assertThat(offered(name))
                .extracting(LetIn.Choice::label)
                .anySatisfy(label -> assertThat(label).startsWith(name + " · test · Eindhoven"))
                .anySatisfy(label ->
                        assertThat(label).contains(" · andere.example · neemt nog nergens deel · sinds vandaag "));
        for (var person : List.of(elsewhere, notYet, PersonId.create()))
            assertThatExceptionOfType(ComesByInvitation.class)
                    .isThrownBy(() -> as(scene.joyce, () -> scene.join(person, scene.eindhovenCity, Role.OBSERVER)));
    }

    @Test
    void who_was_only_let_in_cannot_be_stopped_and_the_page_says_why_instead_of_a_button_that_refuses() {
        var name = "Nieuw " + UUID.randomUUID();
        as(scene.joyce, () -> {
            scene.join(scene.wim, scene.kernteam, Role.KERNTEAM);
            scene.join(scene.person(name), scene.eindhovenCity, Role.OBSERVER);
        });
        open(scene.wim, Karibu.DUTCH);

        change("Wijzig: " + name);

        assertThat(said()).contains("Deze persoon is toegelaten en deed hier zelf nog niets.");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Zet de toegang stop")))
                .isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withText("Beëindig de deelname")))
                .hasSize(1);
    }

    @Test
    void what_a_founder_stopped_is_told_to_the_kernteam_without_a_button_that_refuses() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        register.shutOut(scene.eindhoven, scene.joyce);
        open(scene.wim, Karibu.ENGLISH);

        change("Change: Vertegenwoordiger Eindhoven");

        assertThat(said()).contains("An administrator stopped this person’s access.");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Give access again")))
                .isEmpty();
    }

    private void takesPartElsewhere(PersonId person) {
        register.allowFounding(scene.stranger);
        as(scene.stranger, () -> {
            var another = strategies.start(StrategyId.create(), new StrategyName("Elders"), scene.kernteam);
            participations.add(another.id(), person, scene.eindhovenCity, Role.OBSERVER);
        });
    }

    @Test
    void joyce_changes_a_role() {
        open(scene.joyce, Karibu.DUTCH);
        change("Wijzig: Vertegenwoordiger Eindhoven");
        @SuppressWarnings("unchecked")
        var role = (ComboBox<Role>) _find(_get(Dialog.class), ComboBox.class).getFirst();
        role.setValue(Role.OBSERVER);
        press("Wijzig de rol");
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Vertegenwoordiger Eindhoven nog niet gezien waarnemer");
    }

    @Test
    void a_role_changed_in_a_dialog_that_was_open_does_not_bring_back_whom_a_colleague_removed() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        open(scene.joyce, Karibu.DUTCH);
        change("Wijzig: Vertegenwoordiger Eindhoven");
        as(scene.wim, () -> participations.end(scene.strategy.id(), scene.eindhoven, scene.eindhovenCity));

        assertThatExceptionOfType(TakesPartNoLonger.class).isThrownBy(() -> press("Wijzig de rol"));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(scene.eindhoven, () -> participations.mine(scene.strategy.id())));
    }

    @Test
    void a_role_is_changed_only_from_the_one_that_was_seen() {
        as(scene.joyce, () -> {
            changeRole(scene.eindhoven, Role.REPRESENTATIVE, Role.CONTACT);
            assertThatExceptionOfType(RoleChangedMeanwhile.class)
                    .isThrownBy(() -> changeRole(scene.eindhoven, Role.REPRESENTATIVE, Role.OBSERVER));
            assertThatExceptionOfType(TakesPartNoLonger.class)
                    .isThrownBy(() -> changeRole(scene.stranger, Role.REPRESENTATIVE, Role.OBSERVER));
            assertThatExceptionOfType(KernteamNeedsSomebody.class)
                    .isThrownBy(() -> participations.changeRole(
                            scene.strategy.id(), scene.joyce, scene.kernteam, Role.KERNTEAM, Role.OBSERVER));
        });

        assertThat(as(scene.eindhoven, () -> participations.mine(scene.strategy.id()))
                        .role())
                .isEqualTo(Role.CONTACT);
    }

    private void changeRole(PersonId person, Role seen, Role role) {
        participations.changeRole(scene.strategy.id(), person, scene.eindhovenCity, seen, role);
    }

    @Test
    void joyce_stops_somebodys_access_and_gives_it_back() {
        open(scene.joyce, Karibu.DUTCH);
        change("Wijzig: Vertegenwoordiger Eindhoven");
        press("Zet de toegang stop");
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Vertegenwoordiger Eindhoven geen toegang");

        change("Wijzig: Vertegenwoordiger Eindhoven");
        press("Geef weer toegang");
        // A second change within a third of a second is told with the next; who opens the page sees it.
        Karibu.close();
        open(scene.joyce, Karibu.DUTCH);

        assertThat(Karibu.text()).contains("Vertegenwoordiger Eindhoven nog niet gezien vertegenwoordiger");
    }

    @Test
    void joyce_sees_how_everybody_stands_and_nobody_else_does() {
        as(scene.eindhoven, () -> {
            participations.speakFor(scene.strategy.id(), scene.eindhovenCity);
        });
        open(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text())
                .contains("Vertegenwoordiger Eindhoven actief · laatst gezien vandaag ")
                .contains("Waarnemer nog niet gezien");

        change("Wijzig: Vertegenwoordiger Eindhoven");
        press("Zet de toegang stop");
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Vertegenwoordiger Eindhoven geen toegang · laatst gezien vandaag ");

        Karibu.close();
        open(scene.wim, Karibu.DUTCH);
        assertThat(Karibu.text()).doesNotContain("laatst gezien", "nog niet gezien", "geen toegang");
    }

    @Test
    void who_comes_in_for_the_first_time_is_active_at_once() {
        open(scene.joyce, Karibu.ENGLISH);
        assertThat(Karibu.text()).contains("Waarnemer not seen yet");

        sittings.begin(
                SittingKey.of(UUID.randomUUID().toString()),
                scene.observer,
                new Identity("https://login", "x"),
                null,
                "test");
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Waarnemer active · last seen today ");
    }

    @Test
    void the_last_of_the_kernteam_stays() {
        assertThatExceptionOfType(KernteamNeedsSomebody.class)
                .isThrownBy(() -> as(scene.joyce, () -> {
                    participations.end(scene.strategy.id(), scene.joyce, scene.kernteam);
                }));
        assertThatExceptionOfType(KernteamNeedsSomebody.class)
                .isThrownBy(() -> as(scene.joyce, () -> {
                    participations.add(scene.strategy.id(), scene.joyce, scene.kernteam, Role.OBSERVER);
                }));
    }

    @Test
    void only_the_kernteam_knows_who_is_known() {
        assertThatExceptionOfType(OnlyKernteam.class)
                .isThrownBy(() -> as(scene.eindhoven, () -> participations.known(scene.strategy.id(), "")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(scene.stranger, () -> participations.known(scene.strategy.id(), "")));
    }

    /** In the dialog. */
    private static String said() {
        return _find(_get(Dialog.class), Paragraph.class).stream()
                .map(Paragraph::getText)
                .collect(joining(" "));
    }

    private static void change(String label) {
        _click(_find(
                        NativeButton.class,
                        spec -> spec.withPredicate(
                                one -> one.getAriaLabel().orElse("").startsWith(label)))
                .getFirst());
    }

    private void open(PersonId person, Locale language) {
        Karibu.open(application, person, language, "s/" + scene.strategy.slug() + "/deelnemers");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<LetIn.Choice> letIn() {
        return (ComboBox<LetIn.Choice>) _find(_get(LetIn.class), ComboBox.class).getFirst();
    }

    private static void letIn(PersonId person, String name) {
        letIn().setValue(offered(name).stream()
                .filter(one -> one.person().id().equals(person))
                .findFirst()
                .orElseThrow());
    }

    private static List<LetIn.Choice> offered(String words) {
        ComboBoxKt.setUserInput(letIn(), words);
        return ComboBoxKt.getSuggestionItems(letIn());
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(int field, java.util.function.Predicate<T> wanted) {
        var box = (ComboBox<T>) _find(_get(LetIn.class), ComboBox.class).get(field);
        box.setValue(box.getListDataView().getItems().filter(wanted).findFirst().orElseThrow());
    }

    private static void press(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }
}
