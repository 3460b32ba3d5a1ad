package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where one lands who just signed in. */
@SpringTest
class StartViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

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
    void a_representative_and_an_observer_land_on_the_concept_version() {
        enter(scene.eindhoven);
        assertThat(_find(ReadingRoom.class)).hasSize(1);

        Karibu.close();
        enter(scene.observer);
        assertThat(_find(ReadingRoom.class)).hasSize(1);
    }

    @Test
    void a_contact_lands_on_the_home_page() {
        enter(scene.wim);

        assertThat(_find(ReadingRoom.class)).isEmpty();
        assertThat(_find(HomeView.class)).hasSize(1);
    }

    @Test
    void who_takes_part_in_nothing_reads_what_to_do() {
        enter(scene.stranger);

        assertThat(_find(ReadingRoom.class)).isEmpty();
        assertThat(Karibu.text()).contains("nog niet uitgenodigd");
    }

    @Test
    void who_may_start_strategies_and_has_none_is_told_to_begin_one_in_english_too() {
        register.allowFounding(scene.stranger);

        enter(scene.stranger);
        assertThat(Karibu.text()).contains("Er is nog geen strategie. Begin er een.", "Nieuwe strategie");
        Karibu.close();
        Karibu.open(application, scene.stranger, Karibu.ENGLISH, "");

        assertThat(Karibu.text())
                .contains("There is no strategy yet. Start one.", "New strategy")
                .doesNotContain("Nieuwe", "{");
    }

    @Test
    void the_list_of_strategies_is_in_english_too() {
        scene.elsewhere("Another one");

        Karibu.open(application, scene.eindhoven, Karibu.ENGLISH, "");

        assertThat(Karibu.text()).contains("Your strategies", "Another one").doesNotContain("Uw strategieën");
    }

    @Test
    void of_each_strategy_the_list_says_how_many_questions_wait_and_where() {
        var other = scene.elsewhere("Een andere");
        enter(scene.wim);
        assertThat(Karibu.text()).contains("Een andere").doesNotContain("op je");

        as(
                scene.eindhoven,
                () -> discussions.start(
                        other.round(),
                        other.paragraph(),
                        Opening.question(new CommentText("Mag dat?"), Optional.empty()),
                        UUID.randomUUID()));
        Karibu.roundtrip();

        var inbox = _find(Anchor.class, spec -> spec.withClasses("waiting"));
        assertThat(inbox).singleElement().satisfies(link -> {
            assertThat(link.getHref()).isEqualTo("s/" + other.strategy().slug() + "/vragen");
            assertThat(link.getText()).isEqualTo("1 vraag wacht op u");
            assertThat(link.getAriaLabel()).contains("1 vraag wacht op u: Een andere");
        });
    }

    private void enter(PersonId who) {
        Karibu.open(application, who, Karibu.DUTCH, "");
    }
}
