package nl.samenspraak.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitTests {

    private static final Instant NOON = Instant.parse("2017-01-20T12:00:00Z");

    @Test
    void a_first_visit_has_nothing_before_it() {
        assertThat(new Visit(NOON, Set.of()).isAgain(NOON)).isFalse();
    }

    @Test
    void who_was_here_longer_ago_than_a_visit_lasts_comes_again() {
        var yesterday = new Visit(NOON.minus(Duration.ofDays(1)), Set.of());

        assertThat(yesterday.isAgain(NOON)).isTrue();
    }
}
