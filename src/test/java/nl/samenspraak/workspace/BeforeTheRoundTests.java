package nl.samenspraak.workspace;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.round.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Pages that somebody opened too early, and left open. */
@SpringTest
class BeforeTheRoundTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Strategies strategies;

    @Autowired
    Drafts drafts;

    @Autowired
    Rounds rounds;

    StrategyCard early;

    @BeforeEach
    void startAStrategy() {
        scene.set();
        early = as(
                scene.joyce, () -> strategies.start(StrategyId.create(), new StrategyName("Nog leeg"), scene.kernteam));
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /actiepunten | Er is nog geen ronde        | Elke proef krijgt een tweede stad
            /overzicht   | Er is nog geen ronde        | Waar staan we
            /vragen      | Er is nog geen ronde        | De oudste staat boven
            /moderatie   | Er is nog geen ronde        | het nieuwste eerst
            /inbreng     | Er is nog geen ronde        | zoals het nu is
            /lezen       | Er is nog geen conceptversie | gemeentegrens
            """)
    void what_is_open_already_follows(String page, String before, String after) {
        Karibu.open(application, scene.joyce, Karibu.DUTCH, "s/" + early.slug() + page);
        assertThat(Karibu.text()).contains(before).doesNotContain(after);

        as(scene.joyce, () -> {
            drafts.publish(early.id(), "Conceptversie", Scene.blocks(), List.of());
            rounds.open(early.id(), rounds.now().plus(Duration.ofDays(9)));
        });
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains(after).doesNotContain(before);
    }
}
