package nl.samenspraak.workspace;

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
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Vaadin keeps a page when only the strategy in its address changes: what happens in the one that was left stays there. */
@SpringTest
class LeftStrategyTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Strategies strategies;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/lezen",
                "/actiepunten",
                "/vragen",
                "/overzicht",
                "/inbreng",
                "/moderatie",
                "/deelnemers",
                "/rechten",
                "/logboek",
                "/voorbereiden"
            })
    void a_page_shows_nothing_of_the_strategy_that_was_left(String page) {
        Karibu.open(application, scene.joyce, Karibu.DUTCH, "s/" + scene.strategy.slug() + page);
        UI.getCurrent().navigate("s/" + other.slug() + page);
        var before = Karibu.text();

        as(scene.joyce, () -> scene.join(scene.stranger, scene.amsterdamCity, Role.OBSERVER));
        Karibu.roundtrip();

        assertThat(UI.getCurrent().getInternals().getTitle()).contains("Een andere");
        assertThat(Karibu.text()).isEqualTo(before);
        assertThat(hub.audience(scene.strategy.id())).isZero();
        assertThat(hub.audience(scene.round)).isZero();
    }

    /** A page that asks twice draws twice. */
    @ParameterizedTest
    @ValueSource(strings = {"/actiepunten", "/overzicht", "/deelnemers", "/rechten"})
    void a_page_that_comes_back_follows_once(String page) {
        Karibu.open(application, scene.joyce, Karibu.DUTCH, "s/" + scene.strategy.slug() + page);
        var audience = hub.audience(scene.strategy.id());

        for (var slug : new String[] {other.slug(), scene.strategy.slug()})
            UI.getCurrent().navigate("s/" + slug + page);

        assertThat(hub.audience(scene.strategy.id())).isEqualTo(audience);
    }
}
