package nl.samenspraak.discussion;

import static nl.samenspraak.Scene.as;
import static nl.samenspraak.discussion.Talking.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.Search;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.round.Rounds;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class ConversationsTests {

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

    @Autowired
    Rounds rounds;

    Talking talking;

    @BeforeEach
    void setTheScene() {
        scene.set();
        talking = new Talking(scene, discussions, conversations);
    }

    @Test
    void marks_count_what_the_margin_shows_and_are_one_object_for_all() {
        var question = talking.question(scene.eindhoven, "1", "a");
        talking.reply(scene.amsterdam, question, "b");
        var remark = talking.remark(scene.amsterdam, "1", "c");
        talking.start(scene.amsterdam, "1", Opening.example(text("d")));
        talking.start(scene.amsterdam, "1", Opening.proposal(new ProposedWording("e"), Optional.empty()));
        as(scene.joyce, () -> chair.hide(remark, new Reason("x")));

        var seen = as(scene.eindhoven, () -> conversations.marks(scene.round));
        var marks = seen.at(scene.at("1"));

        assertThat(as(scene.observer, () -> conversations.marks(scene.round))).isSameAs(seen);
        assertThat(marks.comments()).isEqualTo(4);
        assertThat(marks.threads()).isEqualTo(4);
        assertThat(marks.openQuestions()).isEqualTo(1);
        assertThat(marks.proposals()).isEqualTo(1);
        assertThat(marks.examples()).isEqualTo(1);
        assertThat(marks.hidden()).isEqualTo(1);
        assertThat(marks.newSince(Instant.EPOCH, scene.eindhoven)).isEqualTo(3);
        assertThat(marks.newSince(Instant.EPOCH, scene.amsterdam)).isEqualTo(1);
        assertThat(seen.at(scene.at("2")).comments()).isZero();
    }

    @Test
    void marks_follow_every_change() {
        var question = talking.question(scene.eindhoven, "1", "a");
        assertThat(marks().openQuestions()).isEqualTo(1);

        var answer = talking.answer(scene.wim, question, "b");
        assertThat(marks().openQuestions()).isZero();

        as(scene.wim, () -> ownWords.withdraw(answer));
        assertThat(marks().openQuestions()).isEqualTo(1);
        assertThat(marks().comments()).isEqualTo(1);
    }

    @Test
    void new_is_what_came_after_the_moment() {
        var marks = new ParagraphMarks(
                4, 1, 0, 0, 0, 0, new long[] {10, 20, 20, 30}, new int[] {1, 1, 1, scene.eindhoven.hashCode()});

        assertThat(marks.newSince(Instant.ofEpochMilli(9), scene.eindhoven)).isEqualTo(3);
        assertThat(marks.newSince(Instant.ofEpochMilli(10), scene.eindhoven)).isEqualTo(2);
        assertThat(marks.newSince(Instant.ofEpochMilli(19), scene.eindhoven)).isEqualTo(2);
        assertThat(marks.newSince(Instant.ofEpochMilli(20), scene.eindhoven)).isZero();
        assertThat(marks.newSince(Instant.ofEpochMilli(20), scene.wim)).isEqualTo(1);
    }

    @Test
    void search_finds_visible_words_whatever_the_capitals_and_accents() {
        talking.remark(scene.eindhoven, "1", "Eén Loket 100% goed_geregeld");
        var hidden = talking.remark(scene.eindhoven, "2", "een loket");
        var withdrawn = talking.remark(scene.eindhoven, "2", "een loket");
        talking.start(scene.eindhoven, "3", Opening.proposal(new ProposedWording("Het ene loket"), Optional.empty()));
        as(scene.joyce, () -> chair.hide(hidden, new Reason("x")));
        as(scene.eindhoven, () -> ownWords.withdraw(withdrawn));

        assertThat(hits("een loket")).hasSize(1).allMatch(hit -> hit.paragraph().equals(scene.at("1")));
        assertThat(hits("LOKET")).hasSize(2);
        assertThat(hits("100%")).hasSize(1);
        assertThat(hits("goed_g")).hasSize(1);
        assertThat(hits("bestaat niet")).isEmpty();
        assertThat(hits("x")).isEmpty();
        assertThat(hits("loket").getFirst().snippet().hit()).isEqualToIgnoringCase("loket");
    }

    @Test
    void a_comment_is_found_where_it_stands() {
        var comment = talking.remark(scene.eindhoven, "a2", "hier");

        var where = as(scene.observer, () -> conversations.find(comment));

        assertThat(where.paragraph()).isEqualTo(scene.at("a2"));
        assertThat(where.round()).isEqualTo(scene.round);
        assertThat(where.strategy()).isEqualTo(scene.strategy.id());
        refused(NotFound.class, () -> as(scene.observer, () -> conversations.find(CommentId.create())));
    }

    @Test
    void activity_adds_up() {
        var before = as(scene.joyce, () -> rounds.now());
        var question = talking.question(scene.eindhoven, "1", "a");
        talking.reply(scene.amsterdam, question, "b");
        talking.answer(scene.wim, question, "c");
        var hidden = talking.remark(scene.amsterdam, "2", "d");
        as(scene.joyce, () -> chair.hide(hidden, new Reason("x")));

        var activity = as(scene.joyce, () -> conversations.activity(scene.round));
        var fresh = as(scene.joyce, () -> conversations.since(scene.round, before));

        assertThat(activity.comments()).isEqualTo(3);
        assertThat(activity.threads()).containsEntry(ThreadKind.QUESTION, 1L).containsEntry(ThreadKind.REMARK, 0L);
        assertThat(activity.paragraphs()).containsExactly(new Activity.ByParagraph(scene.at("1"), 3, 3));
        assertThat(activity.organisations()).hasSize(3).allMatch(one -> one.comments() == 1);
        assertThat(fresh).isEqualTo(new Activity.Fresh(3, 1, 1, 3));
        assertThat(as(scene.joyce, () -> conversations.since(scene.round, rounds.now()))
                        .comments())
                .isZero();
    }

    @Test
    void the_latest_come_first() {
        talking.remark(scene.eindhoven, "1", "een");
        talking.remark(scene.eindhoven, "2", "twee");
        talking.remark(scene.eindhoven, "3", "drie");

        var latest = as(scene.joyce, () -> conversations.latest(scene.round, 2));
        var all = as(scene.joyce, () -> conversations.latest(scene.round, 300));

        assertThat(latest).extracting(one -> one.comment().text()).containsExactly("drie", "twee");
        assertThat(all).extracting(one -> one.comment().text()).containsExactly("drie", "twee", "een");
    }

    @Test
    void a_stranger_finds_nothing() {
        var comment = talking.remark(scene.eindhoven, "1", "x");
        var search = new Search("xx");

        refused(NotFound.class, () -> as(scene.stranger, () -> conversations.at(scene.round, scene.at("1"))));
        refused(NotFound.class, () -> as(scene.stranger, () -> conversations.marks(scene.round)));
        refused(NotFound.class, () -> as(scene.stranger, () -> conversations.search(scene.round, search)));
        refused(NotFound.class, () -> as(scene.stranger, () -> conversations.find(comment)));
        refused(NotFound.class, () -> as(scene.stranger, () -> conversations.find(talking.thread(comment))));
        refused(NotFound.class, () -> as(scene.stranger, () -> conversations.pulse(scene.round, scene.at("1"))));
        refused(NotFound.class, () -> as(scene.stranger, () -> conversations.history(comment)));
        refused(NotFound.class, () -> as(scene.stranger, () -> conversations.latest(scene.round, 5)));
        refused(NotFound.class, () -> as(scene.stranger, () -> conversations.activity(scene.round)));
        refused(NotFound.class, () -> as(scene.stranger, () -> conversations.since(scene.round, Instant.EPOCH)));
    }

    private ParagraphMarks marks() {
        return as(scene.amsterdam, () -> conversations.marks(scene.round)).at(scene.at("1"));
    }

    private List<CommentHit> hits(String words) {
        return as(scene.amsterdam, () -> conversations.search(scene.round, new Search(words)));
    }

    private static void refused(Class<? extends RuntimeException> refusal, ThrowingCallable act) {
        assertThatExceptionOfType(refusal).isThrownBy(act);
    }
}
