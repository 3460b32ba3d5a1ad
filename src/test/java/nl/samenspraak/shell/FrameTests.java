package nl.samenspraak.shell;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.live.LiveHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpringTest
class FrameTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Strategies strategies;

    @Autowired
    FrameFacts facts;

    @Autowired
    LiveHub hub;

    private StrategyCard other;

    @BeforeEach
    void setTheScene() {
        scene.set();
        other = as(
                scene.joyce,
                () -> strategies.start(StrategyId.create(), new StrategyName("Een andere"), scene.kernteam));
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void it_outlives_pages_and_follows_the_strategy_it_shows_and_no_other() {
        var ui = Karibu.open(application, scene.joyce, Karibu.DUTCH, "mijn-gegevens");
        var frame = new Frame(facts, hub);
        ui.add(frame);
        ui.addAfterNavigationListener(frame::afterNavigation);

        for (var turn = 0; turn < 2; turn++) {
            at(scene.strategy, "");
            at(scene.strategy, "/rechten");
            assertThat(frame.getElement().getTextRecursively()).contains("Nationale Smart City Strategie");
            assertThat(hub.audience(scene.round)).isEqualTo(1);

            at(other, "/rechten");
            assertThat(frame.getElement().getTextRecursively()).contains("Een andere");
            assertThat(hub.audience(scene.strategy.id())).isZero();
            assertThat(hub.audience(scene.round)).isZero();
        }
        // The frame and the page.
        assertThat(hub.audience(other.id())).isEqualTo(2);
    }

    private static void at(StrategyCard strategy, String page) {
        UI.getCurrent().navigate("s/" + strategy.slug() + page);
    }
}
