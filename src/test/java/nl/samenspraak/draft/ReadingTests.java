package nl.samenspraak.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.samenspraak.people.PersonId;
import org.junit.jupiter.api.Test;

class ReadingTests {

    private static final Instant NOON = Instant.parse("2017-01-12T12:00:00Z");

    private final Reading reading = new Reading(PersonId.create(), DraftVersionId.create(), NOON);

    @Test
    void new_is_what_came_after_the_visit_before_this_one() {
        reading.visit(NOON.plus(Duration.ofMinutes(10)));
        reading.visit(NOON.plus(Duration.ofDays(2)));
        reading.visit(NOON.plus(Duration.ofDays(2)).plusSeconds(60));

        assertThat(reading.card().since()).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
    }

    @Test
    void what_was_read_stays_read() {
        reading.read(List.of("1", "a2"), NOON);
        reading.read(List.of("2", "1"), NOON);

        assertThat(reading.card().places()).containsExactlyInAnyOrder("1", "2", "a2");
    }
}
