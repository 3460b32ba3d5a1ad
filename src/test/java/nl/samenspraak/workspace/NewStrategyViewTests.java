package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpringTest
class NewStrategyViewTests {

    private static final String ADDRESS = "strategie/nieuw";

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Participations participations;

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
    void whoever_starts_a_strategy_is_its_kernteam_and_goes_on_to_bring_the_document() {
        Karibu.open(application, scene.joyce, Karibu.DUTCH, ADDRESS);
        assertThat(_get(OrganisationChoice.class).chosen()).contains(scene.kernteam);

        _get(Input.class).setValue(" Water in de stad ");
        press("Begin deze strategie");

        assertThat(_find(Upload.class)).hasSize(1);
        var started = as(scene.joyce, () -> participations.strategies()).stream()
                .filter(one -> !one.equals(scene.strategy.id()))
                .toList();
        assertThat(started).hasSize(1);
        assertThat(as(scene.joyce, () -> participations.mine(started.getFirst()))
                        .role())
                .isEqualTo(Role.KERNTEAM);
    }

    @Test
    void who_misses_an_organisation_finds_where_they_are_looked_after() {
        Karibu.open(application, scene.joyce, Karibu.DUTCH, ADDRESS);

        assertThat(text()).contains("Staat uw organisatie er niet bij?");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("organisaties");
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        Karibu.open(application, scene.joyce, Karibu.ENGLISH, ADDRESS);
        _get(OrganisationChoice.class).setValue("");

        press("Start this strategy");

        assertThat(text())
                .contains("Give the strategy a name")
                .contains("Choose the organisation for which you start.");
        assertThat(_get(Input.class).getElement().getAttribute("aria-invalid")).isEqualTo("true");
        _get(Input.class).setValue("n".repeat(121));
        press("Start this strategy");
        assertThat(text()).contains("at most 120 characters");
    }

    @Test
    void who_may_start_none_any_more_is_told_before_they_press() {
        var founder = scene.person("Nog stichter");
        register.allowFounding(founder);
        Karibu.open(application, founder, Karibu.DUTCH, ADDRESS);
        assertThat(_find(Input.class)).hasSize(1);

        register.stopFounding(founder, scene.joyce);
        Karibu.roundtrip();

        assertThat(text()).contains("U kunt geen strategie beginnen");
        assertThat(_find(Input.class)).isEmpty();
    }

    @Test
    void who_may_not_start_one_is_refused() {
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, ADDRESS);

        assertThat(text()).contains("U kunt geen strategie beginnen");
        assertThat(_find(Input.class)).isEmpty();
    }

    private static void press(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }

    private static String text() {
        return UI.getCurrent()
                .getChildren()
                .map(part -> part.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
