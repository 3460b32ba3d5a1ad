package nl.samenspraak.bench;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.discussion.Conversations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How long the server takes to open a conversation in a busy round; prints the figure it checks. */
@SpringTest
@Import(BusyRound.class)
class ConversationSpeedTests {

    private static final int COMMENTS = 5_000;
    private static final int TIMES = 300;

    @Autowired
    BusyRound busy;

    @Autowired
    Scene scene;

    @Autowired
    Conversations conversations;

    @Test
    void opening_a_conversation_takes_at_most_150_ms_at_5000_comments() {
        busy.with(COMMENTS);
        measure(50);

        var times = measure(TIMES).sorted().toArray();
        var median = times[TIMES / 2] / 1e6;
        var p95 = times[TIMES * 95 / 100] / 1e6;

        System.out.printf(
                "opening a conversation of %d, %d comments in the round: median %.1f ms, p95 %.1f ms%n",
                BusyRound.IN_A_CONVERSATION, COMMENTS, median, p95);
        assertThat(p95).isLessThanOrEqualTo(150);
    }

    private LongStream measure(int times) {
        return LongStream.range(0, times)
                .map(i -> as(scene.eindhoven, () -> {
                    var at = busy.article
                            .at(String.valueOf(1 + i % 200))
                            .orElseThrow()
                            .paragraph();
                    var from = System.nanoTime();
                    var talk = conversations.at(busy.round, at);
                    var took = System.nanoTime() - from;
                    assertThat(talk.threads()).isNotEmpty();
                    return took;
                }));
    }
}
