package nl.samenspraak.importing.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.samenspraak.importing.DocumentRefused;
import nl.samenspraak.importing.DocumentRefused.Problem;
import org.junit.jupiter.api.Test;

class TimeLimitTests {

    private final TimeLimit limit = new TimeLimit(Duration.ofMillis(300));

    @Test
    void what_takes_too_long_is_refused_and_interrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);

        DocumentRefused refused = refusal(() -> {
            while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
            interrupted.countDown();
        });

        assertThat(refused.problem()).isEqualTo(Problem.TOO_SLOW);
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_third_reading_waits_for_a_place_and_no_longer_than_the_limit() {
        CountDownLatch end = new CountDownLatch(1);
        refusal(() -> waitStubbornly(end));
        refusal(() -> waitStubbornly(end));

        assertThat(refusal(() -> {}).problem())
                .as("nobody came to it, so it is not to be split")
                .isEqualTo(Problem.BUSY);

        end.countDown();
    }

    @Test
    void whatever_fails_is_refused() {
        assertThat(refusal(() -> {
                            throw new IllegalStateException("a library");
                        })
                        .problem())
                .isEqualTo(Problem.BROKEN);
        assertThat(refusal(() -> {
                            throw new StackOverflowError();
                        })
                        .problem())
                .isEqualTo(Problem.NESTED_TOO_DEEP);
        assertThat(refusal(() -> {
                            throw new OutOfMemoryError();
                        })
                        .problem())
                .isEqualTo(Problem.TOO_LARGE_UNPACKED);
    }

    @Test
    void what_is_in_time_is_given() {
        assertThat(limit.within(() -> "gelezen")).isEqualTo("gelezen");
    }

    private DocumentRefused refusal(Runnable reading) {
        return catchThrowableOfType(
                DocumentRefused.class,
                () -> limit.within(() -> {
                    reading.run();
                    return "";
                }));
    }

    /** As a library does that never looks whether it was interrupted. */
    private static void waitStubbornly(CountDownLatch end) {
        while (end.getCount() > 0) Thread.onSpinWait();
    }
}
