package nl.samenspraak.round;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.live.LiveHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class ClosingBellTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Rounds rounds;

    @Autowired
    LiveHub hub;

    @Autowired
    JdbcClient database;

    private final List<Boolean> heard = new ArrayList<>();

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void open_pages_hear_that_the_closing_time_has_come_by_itself() {
        open();

        database.sql("update round set closes_at = current_timestamp + interval '1' second where id = ?")
                .param(scene.round.id())
                .update();

        await().pollInSameThread().until(this::isToldThatItIsClosed);
        assertThatExceptionOfType(RoundClosed.class)
                .isThrownBy(() -> rounds.participant(scene.round).requireVoice());
    }

    @Test
    void an_organisation_with_more_time_is_told_when_that_is_over() {
        database.sql("update round set closes_at = current_timestamp - interval '1' hour where id = ?")
                .param(scene.round.id())
                .update();
        as(
                scene.joyce,
                () -> rounds.extend(
                        scene.round, scene.eindhovenCity, rounds.now().plus(Duration.ofDays(1))));
        open();
        assertThat(rounds.card(scene.round).open()).isTrue();

        database.sql("update extension set until = current_timestamp + interval '1' second where round = ?")
                .param(scene.round.id())
                .update();

        await().pollInSameThread().until(this::isToldThatItIsClosed);
    }

    /** From here on nobody changes anything in the round: the times are set behind its back, and only the bell can tell. */
    private void open() {
        var ui = Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/lezen");
        hub.follow(ui, scene.round, () -> heard.add(rounds.card(scene.round).open()));
    }

    private boolean isToldThatItIsClosed() {
        Karibu.roundtrip();
        return heard.contains(false);
    }
}
