package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Who gets another role, or none, sees so in the page that is open. What changes a moment after something else shows a moment
 * later, so each page here is opened for one change of a kind.
 */
@SpringTest
class RoleChangedTests {

    private static final List<String> OF_THE_KERNTEAM =
            List.of("/overzicht", "/moderatie", "/inbreng", "/voorbereiden", "/logboek", "/rechten");

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Participations participations;

    @Autowired
    Strategies strategies;

    @Autowired
    Register register;

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
    void a_refusal_that_is_open_becomes_the_page_once_one_is_let_in() {
        open(scene.wim, "/moderatie");
        assertThat(Karibu.text()).contains("Dit kan alleen het kernteam.");
        as(scene.joyce, () -> scene.join(scene.eindhoven, scene.eindhovenCity, Role.OBSERVER));
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("Dit kan alleen het kernteam.");

        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        await().pollInSameThread().untilAsserted(() -> {
            Karibu.roundtrip();
            assertThat(Karibu.text()).contains("Moderatie").doesNotContain("Dit kan alleen");
        });
        Karibu.close();

        open(scene.stranger, "/lezen");
        assertThat(Karibu.text()).contains("Deze pagina bestaat niet, of is niet voor u.");
        as(scene.joyce, () -> scene.join(scene.stranger, scene.eindhovenCity, Role.OBSERVER));
        Karibu.roundtrip();
        assertThat(Karibu.text()).contains("gemeentegrens").doesNotContain("niet voor u");
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
        for (var page : OF_THE_KERNTEAM) {
            open(scene.wim, page);
            assertThat(Karibu.text()).as(page).doesNotContain("Dit kan alleen het kernteam.");

            as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.CONTACT));
            Karibu.roundtrip();

            assertThat(Karibu.text())
                    .as(page)
                    .contains("Dit kan alleen het kernteam.")
                    .doesNotContain("Joyce Velu");
            Karibu.close();
            as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        }
    }

    @Test
    void who_was_of_the_kernteam_and_takes_part_no_longer_sees_nothing_of_it_any_more() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        for (var page : Stream.concat(OF_THE_KERNTEAM.stream(), Stream.of("/vragen", "/deelnemers"))
                .toList()) {
            open(scene.wim, page);
            assertThat(Karibu.text()).as(page).doesNotContain("niet voor u");

            as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.wim, scene.kernteam));
            Karibu.roundtrip();

            assertThat(Karibu.text())
                    .as(page)
                    .contains("Deze pagina bestaat niet, of is niet voor u.")
                    .doesNotContain("Joyce Velu");
            Karibu.close();
            as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        }
    }

    @Test
    void before_the_first_round_it_is_no_different() {
        var other = as(
                scene.joyce,
                () -> strategies.start(StrategyId.create(), new StrategyName("Zonder ronde"), scene.kernteam));
        for (var page : List.of("/overzicht", "/moderatie", "/inbreng", "/vragen")) {
            as(scene.joyce, () -> participations.add(other.id(), scene.wim, scene.kernteam, Role.KERNTEAM));
            Karibu.open(application, scene.wim, Karibu.DUTCH, "s/" + other.slug() + page);
            assertThat(Karibu.text()).as(page).doesNotContain("lleen het kernteam", "Alleen contactpersonen");

            as(scene.joyce, () -> participations.add(other.id(), scene.wim, scene.kernteam, Role.OBSERVER));
            Karibu.roundtrip();

            assertThat(Karibu.text())
                    .as(page)
                    .containsAnyOf("Dit kan alleen het kernteam.", "Alleen contactpersonen en het kernteam geven");
            Karibu.close();
        }
    }

    @Test
    void who_is_a_contact_no_longer_is_shown_out_of_the_questions() {
        open(scene.wim, "/vragen");
        assertThat(Karibu.text()).doesNotContain("Alleen contactpersonen");

        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.REPRESENTATIVE));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Alleen contactpersonen en het kernteam geven een officieel antwoord.");
    }

    @Test
    void the_list_of_who_takes_part_shows_what_is_of_the_kernteam_as_long_as_one_is() {
        open(scene.wim, "/deelnemers");
        assertThat(links()).doesNotContain("Logboek", "Wie mag wat", "Beheer de organisaties");

        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        Karibu.roundtrip();
        assertThat(links()).contains("Logboek", "Wie mag wat", "Beheer de organisaties");
        assertThat(Karibu.text()).contains("Nodig iemand uit");
        Karibu.close();

        open(scene.wim, "/deelnemers");
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.CONTACT));
        Karibu.roundtrip();
        assertThat(links()).doesNotContain("Logboek", "Wie mag wat", "Beheer de organisaties");
        assertThat(Karibu.text()).contains("Joyce Velu").doesNotContain("Nodig iemand uit");
    }

    @Test
    void what_one_types_stays_while_others_get_another_role() {
        open(scene.joyce, "/deelnemers");
        _get(EmailField.class).setValue("half@getypt");

        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        var somebody = scene.person("Mag even beginnen");
        register.allowFounding(somebody, scene.joyce);
        Karibu.roundtrip();

        assertThat(_get(EmailField.class).getValue()).isEqualTo("half@getypt");
    }

    @Test
    void who_is_let_in_sees_so_on_the_first_page_and_who_is_removed_too() {
        var newcomer = scene.person("Nieuw uit Zwolle");
        Karibu.open(application, newcomer, Karibu.DUTCH, "");
        assertThat(Karibu.text()).contains("U bent nog niet uitgenodigd.");

        as(scene.joyce, () -> scene.join(newcomer, scene.eindhovenCity, Role.REPRESENTATIVE));
        Karibu.roundtrip();
        assertThat(Karibu.text()).doesNotContain("nog niet uitgenodigd");
        assertThat(links()).contains("Nationale Smart City Strategie").doesNotContain("Nieuwe strategie");

        register.allowFounding(newcomer, scene.joyce);
        Karibu.roundtrip();
        assertThat(links()).contains("Nationale Smart City Strategie", "Nieuwe strategie");
        Karibu.close();

        Karibu.open(application, newcomer, Karibu.DUTCH, "");
        register.stopFounding(newcomer, newcomer);
        Karibu.roundtrip();
        assertThat(links()).contains("Nationale Smart City Strategie").doesNotContain("Nieuwe strategie");

        as(scene.joyce, () -> participations.end(scene.strategy.id(), newcomer, scene.eindhovenCity));
        await().pollInSameThread().untilAsserted(() -> {
            Karibu.roundtrip();
            assertThat(Karibu.text()).contains("U bent nog niet uitgenodigd.");
        });
    }

    @Test
    void a_strategy_one_was_removed_from_leaves_the_list_and_the_other_stays() {
        scene.elsewhere("Een andere");
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "");
        assertThat(links()).contains("Nationale Smart City Strategie", "Een andere");

        as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.eindhoven, scene.eindhovenCity));
        Karibu.roundtrip();

        assertThat(links()).contains("Een andere").doesNotContain("Nationale Smart City Strategie");
    }

    @Test
    void who_may_start_strategies_no_longer_is_shown_out_of_the_pages_of_the_installation() {
        var founder = scene.person("Beheerder");
        for (var page : List.of("logboek", "mensen", "organisaties")) {
            register.allowFounding(founder, scene.joyce);
            Karibu.open(application, founder, Karibu.DUTCH, page);
            assertThat(Karibu.text()).as(page).doesNotContain("mag beginnen.");

            register.stopFounding(founder, founder);
            Karibu.roundtrip();

            assertThat(Karibu.text())
                    .as(page)
                    .containsAnyOf(
                            "Deze pagina is voor beheerders: wie strategieën mag beginnen.",
                            "Organisaties worden beheerd door wie in een kernteam zit");
            Karibu.close();
        }
    }

    @Test
    void the_organisations_lead_to_the_people_as_long_as_one_may_start_strategies() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        Karibu.open(application, scene.wim, Karibu.DUTCH, "organisaties");
        assertThat(links()).doesNotContain("Beheer mensen en toegang");

        register.allowFounding(scene.wim, scene.joyce);
        Karibu.roundtrip();
        assertThat(links()).contains("Beheer mensen en toegang", "Bekijk het logboek van de installatie");
        Karibu.close();

        Karibu.open(application, scene.wim, Karibu.DUTCH, "organisaties");
        _get(TextField.class, spec -> spec.withLabel("Zoek op naam")).setValue("half");
        register.stopFounding(scene.wim, scene.wim);
        Karibu.roundtrip();
        assertThat(links()).doesNotContain("Beheer mensen en toegang", "Bekijk het logboek van de installatie");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Zoek op naam")).getValue())
                .isEqualTo("half");

        as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.wim, scene.kernteam));
        await().pollInSameThread().untilAsserted(() -> {
            Karibu.roundtrip();
            assertThat(Karibu.text()).contains("Organisaties worden beheerd door wie in een kernteam zit");
        });
    }

    /** What can be seen and followed. */
    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }

    private void open(PersonId person, String page) {
        Karibu.open(application, person, Karibu.DUTCH, "s/" + scene.strategy.slug() + page);
    }
}
