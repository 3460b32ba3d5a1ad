package nl.samenspraak.round;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.OrganisationDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@SpringTest
class ClosingAndMergingTests {

    @Autowired
    Scene scene;

    @Autowired
    Rounds rounds;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void setTheScene() {
        scene.set();
        as(
                scene.joyce,
                () -> rounds.extend(
                        scene.round, scene.amsterdamCity, rounds.now().plus(Duration.ofDays(30))));
    }

    @Test
    void more_time_goes_along_in_a_merger() {
        merge();

        as(
                scene.eindhoven,
                () -> assertThat(rounds.card(scene.round).closesAt())
                        .isAfter(rounds.now().plus(Duration.ofDays(20))));
    }

    /** The merger used to read the extension before the closing ended it, and to give it to the other after. */
    @Test
    void a_merger_beside_the_closing_leaves_nobody_open() {
        var merger = transaction.execute(status -> {
            as(scene.joyce, () -> rounds.close(scene.round));
            var beside = CompletableFuture.runAsync(this::merge);
            assertThat(beside).failsWithin(Duration.ofMillis(500)).withThrowableOfType(TimeoutException.class);
            return beside;
        });

        assertThat(merger).succeedsWithin(Duration.ofSeconds(10));
        assertThat(as(scene.eindhoven, () -> rounds.card(scene.round)).open()).isFalse();
        assertThat(as(scene.amsterdam, () -> rounds.card(scene.round)).open()).isFalse();
    }

    private void merge() {
        as(scene.joyce, () -> desk.merge(scene.amsterdamCity, scene.eindhovenCity));
    }
}
