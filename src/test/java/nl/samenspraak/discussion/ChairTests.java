package nl.samenspraak.discussion;

import static nl.samenspraak.Scene.as;
import static nl.samenspraak.discussion.Talking.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.round.OnlyKernteam;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class ChairTests {

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    OwnWords ownWords;

    @Autowired
    Conversations conversations;

    @Autowired
    Chair chair;

    Talking talking;

    @BeforeEach
    void setTheScene() {
        scene.set();
        talking = new Talking(scene, discussions, conversations);
    }

    private static final Reason RUDE = new Reason("Persoonlijke aanval");

    @Test
    void what_is_hidden_leaves_a_dated_trace_and_only_writer_and_kernteam_read_on() {
        var comment = talking.remark(scene.eindhoven, "1", "lelijk woord");
        talking.reply(scene.amsterdam, comment, "nou nou");
        as(scene.joyce, () -> chair.hide(comment, RUDE));

        var others = talking.seen(scene.amsterdam, "1");
        var writer = talking.seen(scene.eindhoven, "1").opening();

        assertThat(others.opening().text()).isEmpty();
        assertThat(others.opening().trace().orElseThrow().reason()).isEmpty();
        assertThat(others.comments()).extracting(CommentDetail::text).contains("nou nou");
        assertThat(writer.text()).isEqualTo("lelijk woord");
        assertThat(writer.trace())
                .contains(new Trace(
                        Trace.Kind.HIDDEN, others.opening().trace().get().at(), RUDE.text()));
        assertThat(talking.seen(scene.joyce, "1").opening().text()).isEqualTo("lelijk woord");
        refused(NotFound.class, () -> as(scene.amsterdam, () -> conversations.history(comment)));
    }

    @Test
    void what_is_hidden_is_not_edited_or_agreed_with_until_restored() {
        var comment = talking.remark(scene.eindhoven, "1", "x");
        as(scene.joyce, () -> chair.hide(comment, RUDE));

        refused(CommentHidden.class, () -> as(scene.eindhoven, () -> ownWords.edit(comment, text("y"))));
        refused(CommentHidden.class, () -> as(scene.amsterdam, () -> ownWords.agree(comment)));
        as(scene.joyce, () -> chair.restore(comment));
        as(scene.amsterdam, () -> ownWords.agree(comment));
        assertThat(talking.seen(scene.amsterdam, "1").opening().text()).isEqualTo("x");
    }

    @Test
    void who_comes_second_changes_nothing() {
        var comment = talking.remark(scene.eindhoven, "1", "x");
        var thread = talking.thread(comment);

        as(scene.joyce, () -> {
            assertThat(List.of(chair.hide(comment, RUDE), chair.hide(comment, RUDE)))
                    .containsExactly(true, false);
            assertThat(List.of(chair.restore(comment), chair.restore(comment))).containsExactly(true, false);
            assertThat(List.of(chair.close(thread, RUDE), chair.close(thread, RUDE)))
                    .containsExactly(true, false);
            assertThat(List.of(chair.reopen(thread), chair.reopen(thread))).containsExactly(true, false);
            assertThat(List.of(chair.pin(thread), chair.pin(thread))).containsExactly(true, false);
            assertThat(List.of(chair.unpin(thread), chair.unpin(thread))).containsExactly(true, false);
        });
    }

    @Test
    void a_closed_thread_says_who_closed_it_and_why_and_opens_again() {
        var comment = talking.remark(scene.eindhoven, "1", "x");
        var thread = talking.thread(comment);
        as(scene.joyce, () -> chair.close(thread, new Reason("Besproken")));

        var closing = talking.seen(scene.amsterdam, "1").closing().orElseThrow();

        assertThat(closing.by()).isEqualTo("Joyce Velu");
        assertThat(closing.reason()).isEqualTo("Besproken");
        as(scene.joyce, () -> chair.reopen(thread));
        talking.reply(scene.amsterdam, comment, "kan weer");
    }

    @Test
    void a_pinned_thread_comes_first() {
        talking.remark(scene.eindhoven, "1", "eerst");
        var second = talking.remark(scene.eindhoven, "1", "belangrijk");
        as(scene.joyce, () -> chair.pin(talking.thread(second)));

        assertThat(talking.seen(scene.amsterdam, "1").opening().text()).isEqualTo("belangrijk");
    }

    @Test
    void a_reason_is_needed() {
        refused(ReasonNeeded.class, () -> new Reason("  "));
        refused(CommentTooLong.class, () -> new Reason("x".repeat(Reason.MAX_LENGTH + 1)));
    }

    @Test
    void only_the_kernteam_keeps_order_and_a_stranger_finds_nothing() {
        var comment = talking.remark(scene.eindhoven, "1", "x");
        var thread = talking.thread(comment);
        for (var who : List.of(scene.eindhoven, scene.wim, scene.observer, scene.stranger)) {
            var refusal = who == scene.stranger ? NotFound.class : OnlyKernteam.class;
            refused(refusal, () -> as(who, () -> chair.hide(comment, RUDE)));
            refused(refusal, () -> as(who, () -> chair.restore(comment)));
            refused(refusal, () -> as(who, () -> chair.close(thread, RUDE)));
            refused(refusal, () -> as(who, () -> chair.reopen(thread)));
            refused(refusal, () -> as(who, () -> chair.pin(thread)));
            refused(refusal, () -> as(who, () -> chair.unpin(thread)));
        }
    }

    private static void refused(Class<? extends RuntimeException> refusal, ThrowingCallable act) {
        assertThatExceptionOfType(refusal).isThrownBy(act);
    }
}
