package nl.samenspraak.workspace;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who gets another role, or none, sees so in the page that is open. */
@SpringTest
class RoleChangedTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

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
    void who_takes_part_no_longer_sees_nothing_of_it_any_more() {
        for (var page : List.of("", "/lezen", "/lezen/2", "/lezen/a1", "/actiepunten", "/deelnemers")) {
            open(scene.eindhoven, page);
            assertThat(Karibu.text()).as(page).isNotBlank().doesNotContain("niet voor u");

            as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.eindhoven, scene.eindhovenCity));
            Karibu.roundtrip();

            assertThat(Karibu.text())
                    .as(page)
                    .contains("Deze pagina bestaat niet, of is niet voor u.")
                    .doesNotContain("Plaats namens", "gemeentegrens", "Amsterdam");
            Karibu.close();
            as(scene.joyce, () -> scene.join(scene.eindhoven, scene.eindhovenCity, Role.REPRESENTATIVE));
        }
    }

    @Test
    void who_becomes_an_observer_reads_on_and_writes_no_more() {
        open(scene.eindhoven, "/lezen/2");
        assertThat(Karibu.text()).contains("Plaats namens");

        as(scene.joyce, () -> scene.join(scene.eindhoven, scene.eindhovenCity, Role.OBSERVER));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("gemeentegrens").doesNotContain("Plaats namens");
    }

    @Test
    void who_is_of_the_kernteam_no_longer_is_shown_out_of_its_pages() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        for (var page : List.of("/overzicht", "/moderatie", "/inbreng", "/voorbereiden")) {
            open(scene.wim, page);
            assertThat(Karibu.text()).as(page).doesNotContain("Dit kan alleen het kernteam.");

            as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.CONTACT));
            Karibu.roundtrip();

            assertThat(Karibu.text()).as(page).contains("Dit kan alleen het kernteam.");
            Karibu.close();
            as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        }
    }

    private void open(PersonId person, String page) {
        Karibu.open(application, person, Karibu.DUTCH, "s/" + scene.strategy.slug() + page);
    }
}
