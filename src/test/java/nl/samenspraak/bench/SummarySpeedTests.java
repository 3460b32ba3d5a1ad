package nl.samenspraak.bench;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.LongStream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.summary.Summaries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How long the server takes to add a busy round up; prints the figure it checks. */
@SpringTest
@Import(BusyRound.class)
class SummarySpeedTests {

    private static final int COMMENTS = 5_000;
    private static final int TIMES = 60;

    @Autowired
    BusyRound busy;

    @Autowired
    Scene scene;

    @Autowired
    Summaries summaries;

    @Test
    void adding_up_a_round_of_5000_comments_takes_at_most_150_ms() {
        busy.with(COMMENTS);
        measure(20);

        var times = measure(TIMES).sorted().toArray();
        var median = times[TIMES / 2] / 1e6;
        var p95 = times[TIMES * 95 / 100] / 1e6;

        System.out.printf("adding up a round, %d comments: median %.1f ms, p95 %.1f ms%n", COMMENTS, median, p95);
        assertThat(p95).isLessThanOrEqualTo(150);
    }

    private LongStream measure(int times) {
        return LongStream.range(0, times)
                .map(i -> as(scene.joyce, () -> {
                    var from = System.nanoTime();
                    var overview = summaries.overview(busy.round, Instant.EPOCH);
                    var took = System.nanoTime() - from;
                    assertThat(overview.comments()).isEqualTo(COMMENTS);
                    return took;
                }));
    }
}
