package nl.samenspraak.round;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.live.LiveHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

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
        var ui = Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/lezen");
        var heard = new boolean[1];
        hub.follow(ui, scene.round, () -> heard[0] = !rounds.card(scene.round).open());

        as(scene.joyce, () -> rounds.closeAt(scene.round, rounds.now().plus(Duration.ofMillis(700))));
        await(() -> heard[0]);

        assertThat(heard[0]).isTrue();
        assertThatExceptionOfType(RoundClosed.class)
                .isThrownBy(() -> rounds.participant(scene.round).requireVoice());
    }

    @Test
    void an_organisation_with_more_time_is_told_when_that_is_over() {
        as(scene.joyce, () -> {
            rounds.closeAt(scene.round, rounds.now().plus(Duration.ofMillis(300)));
            rounds.extend(scene.round, scene.eindhovenCity, rounds.now().plus(Duration.ofMillis(1500)));
        });

        await(() -> !as(scene.amsterdam, () -> rounds.card(scene.round)).open());
        var stillOpen = as(scene.eindhoven, () -> rounds.card(scene.round)).open();
        await(() -> !as(scene.eindhoven, () -> rounds.card(scene.round)).open());

        assertThat(stillOpen).isTrue();
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(20_000_000);
            if (com.vaadin.flow.component.UI.getCurrent() != null) Karibu.roundtrip();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
