package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.People;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpringTest
class MyDataViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Participations participations;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void one_sees_what_is_kept_about_oneself() {
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "mijn-gegevens");

        assertThat(Karibu.text())
                .contains("Mijn gegevens", "Download alles (JSON)", "Naam", "Vertegenwoordiger Eindhoven")
                .contains("Rol", "vertegenwoordiger", scene.strategy.name())
                .doesNotContain("Joyce", scene.eindhoven.id().toString());
    }

    @Test
    void acts_are_in_words_and_what_only_a_machine_reads_is_left_to_the_file() {
        Karibu.open(application, scene.joyce, Karibu.DUTCH, "mijn-gegevens");

        assertThat(Karibu.text())
                .contains("Handeling gaf iemand een rol", "Handeling opende een ronde", "Uitkomst gelukt")
                .doesNotContain("Participations.add", "DONE", "PersonId=", "Waarover");
    }

    @Test
    void one_sees_what_others_did_that_names_one_and_not_who_did_it() {
        Karibu.open(application, scene.wim, Karibu.DUTCH, "mijn-gegevens");

        assertThat(Karibu.text())
                .containsSubsequence(
                        "Wat anderen deden waarin u genoemd wordt, en met welk resultaat (1)",
                        "Handeling gaf iemand een rol",
                        "Uitkomst gelukt")
                .doesNotContain("Joyce");
    }

    @Test
    void a_role_that_changes_is_seen_where_it_stands_and_what_was_unfolded_stays_so() {
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "mijn-gegevens");
        var part = _get(
                NativeDetails.class,
                spec -> spec.withPredicate(one -> one.getSummaryText().startsWith("Waaraan u meedoet")));
        part.setOpen(true);
        assertThat(text(part)).contains("vertegenwoordiger").doesNotContain("waarnemer");

        as(
                scene.joyce,
                () -> participations.add(scene.strategy.id(), scene.eindhoven, scene.eindhovenCity, Role.OBSERVER));
        Karibu.roundtrip();

        assertThat(text(part)).contains("waarnemer");
        assertThat(part.isOpen()).isTrue();
        assertThat(part.isAttached()).isTrue();
    }

    @Test
    void in_english_too() {
        Karibu.open(application, scene.eindhoven, Karibu.ENGLISH, "mijn-gegevens");

        assertThat(Karibu.text()).contains("My data", "Leave Samenspraak");
    }

    @Test
    void one_leaves_after_being_asked() {
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "mijn-gegevens");
        press("Verlaat Samenspraak");
        _click(_get(_get(Dialog.class), NativeButton.class, spec -> spec.withText("Annuleer")));
        assertThat(name()).isEqualTo("Vertegenwoordiger Eindhoven");

        press("Verlaat Samenspraak");
        press("Ja, ik vertrek");

        assertThat(name()).startsWith("oud-vertegenwoordiger Eindhoven");
    }

    @Test
    void who_leaves_reads_beforehand_that_a_mark_of_their_account_stays_where_a_kernteam_ended_their_part() {
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "mijn-gegevens");
        assertThat(Karibu.text()).doesNotContain("een kenmerk van uw account");
        Karibu.close();

        as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.eindhoven, scene.eindhovenCity));

        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "mijn-gegevens");
        assertThat(Karibu.text()).contains("Een kernteam zei dat u niet (meer) meedoet.", "een kenmerk van uw account");
        Karibu.close();
        Karibu.open(application, scene.eindhoven, Karibu.ENGLISH, "mijn-gegevens");
        assertThat(Karibu.text()).contains("a mark of your account is kept");
    }

    private String name() {
        return as(scene.joyce, () -> people.cards(List.of(scene.eindhoven)))
                .get(scene.eindhoven)
                .name();
    }

    private static String text(NativeDetails part) {
        return part.getElement().getTextRecursively();
    }

    private static void press(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }
}
