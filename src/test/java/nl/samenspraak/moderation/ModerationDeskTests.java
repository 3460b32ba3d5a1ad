package nl.samenspraak.moderation;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.OwnWords;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.Rounds;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class ModerationDeskTests {

    private static final Reason RUDE = new Reason("Persoonlijke aanval");
    private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

    @Autowired
    Scene scene;

    @Autowired
    ModerationDesk desk;

    @Autowired
    Discussions discussions;

    @Autowired
    OwnWords ownWords;

    @Autowired
    Conversations conversations;

    @Autowired
    Rounds rounds;

    CommentId comment;
    ThreadId thread;

    @BeforeEach
    void setTheScene() {
        scene.set();
        comment = say("Eerst");
        thread = as(scene.joyce, () -> conversations.find(comment).thread());
    }

    @Test
    void every_decision_is_kept_with_who_when_and_why() {
        as(scene.joyce, () -> {
            desk.hide(comment, RUDE);
            desk.restore(comment);
            desk.close(thread, new Reason("Besproken"));
            desk.reopen(thread);
            desk.pin(thread);
            desk.unpin(thread);
        });

        var kept = as(scene.joyce, () -> desk.decisions(scene.round, 100));

        assertThat(kept)
                .extracting(DecisionCard::kind)
                .containsExactly(
                        DecisionKind.UNPIN,
                        DecisionKind.PIN,
                        DecisionKind.REOPEN,
                        DecisionKind.CLOSE,
                        DecisionKind.RESTORE,
                        DecisionKind.HIDE);
        assertThat(kept)
                .allMatch(one ->
                        one.by().name().equals("Joyce Velu") && one.thread().equals(thread));
        assertThat(kept.getLast().reason()).isEqualTo("Persoonlijke aanval");
        assertThat(kept.getLast().comment()).contains(comment);
        assertThat(kept.getLast().paragraph()).isEqualTo(scene.at("1"));
        assertThat(as(scene.joyce, () -> desk.decisions(scene.round, 2)))
                .extracting(DecisionCard::kind)
                .containsExactly(DecisionKind.UNPIN, DecisionKind.PIN);
    }

    @Test
    void what_was_so_already_is_no_decision() {
        as(scene.joyce, () -> {
            desk.hide(comment, RUDE);
            desk.hide(comment, RUDE);
            desk.reopen(thread);
            desk.unpin(thread);
        });

        assertThat(as(scene.joyce, () -> desk.decisions(scene.round, 100))).hasSize(1);
    }

    @Test
    void a_review_holds_until_something_is_said_or_changed() {
        assertThat(latest().getFirst().isReviewed()).isFalse();

        as(scene.joyce, () -> desk.review(thread, LATER));
        assertThat(latest().getFirst().isReviewed()).isTrue();

        as(scene.amsterdam, () -> discussions.reply(thread, new CommentText("Daarna"), UUID.randomUUID()));
        assertThat(latest()).extracting(ReviewItem::isReviewed).containsExactly(false, true);

        as(scene.joyce, () -> desk.review(thread, LATER));
        as(scene.eindhoven, () -> ownWords.edit(comment, new CommentText("Anders")));
        assertThat(latest()).extracting(ReviewItem::isReviewed).containsExactly(true, false);
        assertThat(as(scene.joyce, () -> desk.decisions(scene.round, 100))).isEmpty();
    }

    @Test
    void what_was_said_after_what_one_saw_is_still_to_be_reviewed() {
        var seen = ReviewItem.lastWritten(latest().getFirst().said().comment());
        as(scene.amsterdam, () -> discussions.reply(thread, new CommentText("Intussen"), UUID.randomUUID()));

        as(scene.joyce, () -> desk.review(thread, seen));

        assertThat(latest()).extracting(ReviewItem::isReviewed).containsExactly(false, true);
    }

    @Test
    void a_comment_that_was_looked_at_says_nothing_of_those_before_it() {
        as(scene.amsterdam, () -> discussions.reply(thread, new CommentText("Dank!"), UUID.randomUUID()));
        var thanks = latest().getFirst().said().comment();

        as(scene.joyce, () -> desk.reviewComment(thanks.id(), ReviewItem.lastWritten(thanks)));

        assertThat(latest()).extracting(ReviewItem::isReviewed).containsExactly(true, false);
        as(scene.joyce, () -> desk.review(thread, LATER));
        assertThat(latest()).allMatch(ReviewItem::isReviewed);
        as(scene.amsterdam, () -> ownWords.edit(thanks.id(), new CommentText("Anders")));
        assertThat(latest()).extracting(ReviewItem::isReviewed).containsExactly(false, true);
    }

    @Test
    void order_is_kept_also_after_the_round_closed() {
        as(scene.joyce, () -> rounds.close(scene.round));

        as(scene.joyce, () -> desk.hide(comment, RUDE));

        assertThat(as(scene.joyce, () -> desk.decisions(scene.round, 100))).hasSize(1);
    }

    @Test
    void only_the_kernteam_sits_here_and_a_stranger_finds_nothing() {
        for (var who : List.of(scene.eindhoven, scene.wim, scene.observer, scene.stranger)) {
            var refusal = who == scene.stranger ? NotFound.class : OnlyKernteam.class;
            refused(refusal, () -> as(who, () -> desk.hide(comment, RUDE)));
            refused(refusal, () -> as(who, () -> desk.restore(comment)));
            refused(refusal, () -> as(who, () -> desk.close(thread, RUDE)));
            refused(refusal, () -> as(who, () -> desk.reopen(thread)));
            refused(refusal, () -> as(who, () -> desk.pin(thread)));
            refused(refusal, () -> as(who, () -> desk.unpin(thread)));
            refused(refusal, () -> as(who, () -> desk.review(thread, LATER)));
            refused(refusal, () -> as(who, () -> desk.reviewComment(comment, LATER)));
            refused(refusal, () -> as(who, () -> desk.decisions(scene.round, 100)));
            refused(refusal, () -> as(who, () -> desk.latest(scene.round, 100)));
            refused(refusal, () -> as(who, () -> desk.reviewed(scene.round, List.of())));
        }
        assertThat(as(scene.joyce, () -> desk.decisions(scene.round, 100))).isEmpty();
    }

    private CommentId say(String text) {
        var opening = Opening.remark(new CommentText(text));
        return as(scene.eindhoven, () -> discussions.start(scene.round, scene.at("1"), opening, UUID.randomUUID()));
    }

    private List<ReviewItem> latest() {
        return as(scene.joyce, () -> desk.latest(scene.round, 100));
    }

    private static void refused(Class<? extends RuntimeException> refusal, ThrowingCallable act) {
        assertThatExceptionOfType(refusal).isThrownBy(act);
    }
}
