package nl.samenspraak.bench;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.ui.ThreadPanel;
import nl.samenspraak.draft.Search;
import nl.samenspraak.draft.ui.ArticleSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long the server takes to open a conversation in a busy round; prints the figure it checks. */
@SpringTest
@Import(BusyRound.class)
class ConversationSpeedTests {

    private static final int COMMENTS = 5_000;
    private static final int TIMES = 300;

    @Autowired
    ApplicationContext application;

    @Autowired
    BusyRound busy;

    @Autowired
    Scene scene;

    @Autowired
    Conversations conversations;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void opening_a_conversation_takes_at_most_150_ms_at_5000_comments() {
        busy.with(COMMENTS);
        measure(50);

        var p95 = p95("opening a conversation", measure(TIMES));

        assertThat(p95).isLessThanOrEqualTo(150);
    }

    /** With all that the server does for it: who asks, what they may, the panel with its cards, and what the browser is told. */
    @Test
    void a_press_on_a_paragraph_takes_at_most_150_ms_at_5000_comments() {
        busy.with(COMMENTS);
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "s/" + busy.strategy.slug() + "/lezen");
        press(50);

        var p95 = p95("pressing on a paragraph with a conversation", press(TIMES));

        assertThat(p95).isLessThanOrEqualTo(Yardstick.most(150, p95));
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

    /** In milliseconds; printed with the median. */
    private static double p95(String what, LongStream nanoseconds) {
        var times = nanoseconds.sorted().toArray();
        var median = times[times.length / 2] / 1e6;
        var p95 = times[times.length * 95 / 100] / 1e6;
        System.out.printf(
                "%s of %d, %d comments in the round: median %.1f ms, p95 %.1f ms%n",
                what, BusyRound.IN_A_CONVERSATION, COMMENTS, median, p95);
        return p95;
    }

    /** Each on another paragraph than the one that is open. */
    private LongStream press(int times) {
        var sheet = _get(ArticleSheet.class);
        return LongStream.range(0, times).map(i -> {
            var place = String.valueOf(1 + i % 200);
            var from = System.nanoTime();
            ComponentUtil.fireEvent(sheet, new ArticleSheet.Chosen(sheet, true, place));
            answer();
            var took = System.nanoTime() - from;
            assertThat(_get(ThreadPanel.class).getElement().getTextRecursively())
                    .contains("Reageer");
            return took;
        });
    }

    /** What a response to a browser takes from the page. */
    private static void answer() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        internals.getStateTree().collectChanges(change -> {});
        internals.dumpPendingJavaScriptInvocations();
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
