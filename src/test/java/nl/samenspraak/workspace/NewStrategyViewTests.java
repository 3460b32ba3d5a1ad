package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.unsent.ui.KeptTextArea;
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

        _get(KeptTextArea.class).setValue(" Water in de stad ");
        press("Begin");

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
    void what_is_missing_is_said() {
        Karibu.open(application, scene.joyce, Karibu.ENGLISH, ADDRESS);

        press("Begin");
        assertThat(text()).contains("Give the strategy a name.");
        _get(KeptTextArea.class).setValue("n".repeat(121));
        press("Begin");

        assertThat(text()).contains("please shorten the text").doesNotContain("Give the strategy a name.");
        assertThat(as(scene.joyce, () -> participations.strategies())).hasSize(1);
    }

    @Test
    void who_speaks_for_nobody_yet_says_for_which_organisation() {
        register.allowFounding(scene.stranger);
        Karibu.open(application, scene.stranger, Karibu.DUTCH, ADDRESS);
        _get(KeptTextArea.class).setValue("Water in de stad");

        press("Begin");

        assertThat(text()).contains("Kies een organisatie.");
    }

    @Test
    void who_may_not_start_one_is_refused() {
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, ADDRESS);

        assertThat(text()).contains("U kunt geen strategie beginnen");
        assertThat(_find(KeptTextArea.class)).isEmpty();
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
