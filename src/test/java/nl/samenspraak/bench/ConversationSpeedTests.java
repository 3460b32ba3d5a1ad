package nl.samenspraak.bench;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.LongStream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.draft.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

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

    @Autowired
    JdbcTemplate database;

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

    /** Letters that may carry an accent make the database answer with nearly everything; the oldest must be found too. */
    @Test
    void the_oldest_of_5000_comments_is_found_within_a_second() {
        busy.with(COMMENTS);
        var oldest = database.queryForObject(
                "select c.id from comment c join comment_thread t on c.thread = t.id where t.round = ? order by c.posted_at, c.id limit 1",
                UUID.class,
                busy.round.id());
        database.update("update comment set text = 'Deze sensor meet regionaal' where id = ?", oldest);

        var from = System.nanoTime();
        var hits = as(scene.eindhoven, () -> conversations.search(busy.round, new Search("sensor")));
        var took = (System.nanoTime() - from) / 1e6;

        System.out.printf("searching %d comments for what only the oldest says: %.0f ms%n", COMMENTS, took);
        assertThat(hits)
                .singleElement()
                .satisfies(hit -> assertThat(hit.comment().id()).isEqualTo(oldest));
        assertThat(took).isLessThanOrEqualTo(1000);
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
