package nl.samenspraak.discussion;

import static nl.samenspraak.Scene.as;
import static nl.samenspraak.discussion.Talking.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.round.ObserversReadAlong;
import nl.samenspraak.round.OnlyContacts;
import nl.samenspraak.round.RoundClosed;
import nl.samenspraak.round.Rounds;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class DiscussionsTests {

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

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
    void a_conversation_starts_with_person_and_organisation() {
        talking.remark(scene.eindhoven, "1", "Wij hebben **ervaring**.");

        var opening = talking.seen(scene.amsterdam, "1").opening();

        assertThat(opening.text()).isEqualTo("Wij hebben **ervaring**.");
        assertThat(opening.person().id()).isEqualTo(scene.eindhoven);
        assertThat(opening.organisation().id()).isEqualTo(scene.eindhovenCity);
        assertThat(opening.said()).isEqualTo(Said.OPENING);
        assertThat(opening.mine()).isFalse();
    }

    @Test
    void all_four_kinds_can_be_started() {
        talking.remark(scene.eindhoven, "1", "a");
        talking.question(scene.eindhoven, "1", "b");
        talking.start(scene.eindhoven, "1", Opening.proposal(new ProposedWording("Beter"), Optional.empty()));
        talking.start(scene.eindhoven, "1", Opening.example(text("d")));

        assertThat(talking.at(scene.amsterdam, "1").threads())
                .extracting(ThreadDetail::kind)
                .containsExactly(
                        ThreadKind.REMARK, ThreadKind.QUESTION, ThreadKind.WORDING_PROPOSAL, ThreadKind.EXAMPLE);
    }

    @Test
    void a_wording_proposal_keeps_the_wording_it_was_made_on() {
        talking.start(
                scene.eindhoven,
                "2",
                Opening.proposal(new ProposedWording("Korter."), Optional.of(text("Want te lang"))));

        var thread = talking.seen(scene.amsterdam, "2");

        assertThat(thread.before())
                .contains("Wat in de ene stad werkt, moet een andere stad binnen een jaar overnemen.");
        assertThat(thread.opening().proposal()).contains("Korter.");
        assertThat(thread.opening().text()).isEqualTo("Want te lang");
    }

    @Test
    void a_wording_proposal_changes_something() {
        var same = new ProposedWording("Wat in de ene stad werkt, moet een andere stad binnen een jaar overnemen. ");

        refused(SameWording.class, () -> talking.start(scene.eindhoven, "2", Opening.proposal(same, Optional.empty())));
    }

    @Test
    void replies_follow_in_order() {
        var opening = talking.remark(scene.eindhoven, "1", "eerst");
        talking.reply(scene.amsterdam, opening, "dan");
        talking.reply(scene.wim, opening, "laatst");

        assertThat(talking.seen(scene.observer, "1").comments())
                .extracting(CommentDetail::text)
                .containsExactly("eerst", "dan", "laatst");
    }

    @Test
    void the_same_submission_again_answers_the_same() {
        var submission = UUID.randomUUID();
        var opening = Opening.remark(text("een keer"));
        var first = as(scene.eindhoven, () -> discussions.start(scene.round, scene.at("1"), opening, submission));
        var again = as(scene.eindhoven, () -> discussions.start(scene.round, scene.at("1"), opening, submission));

        assertThat(again).isEqualTo(first);
        assertThat(talking.at(scene.eindhoven, "1").threads()).hasSize(1);
    }

    @Test
    void an_observer_reads_along() {
        var opening = talking.remark(scene.eindhoven, "1", "x");

        refused(ObserversReadAlong.class, () -> talking.remark(scene.observer, "1", "x"));
        refused(ObserversReadAlong.class, () -> talking.reply(scene.observer, opening, "x"));
        assertThat(talking.at(scene.observer, "1").threads()).hasSize(1);
    }

    @Test
    void a_closed_round_takes_no_conversations_and_no_replies() {
        var opening = talking.remark(scene.eindhoven, "1", "x");
        as(scene.joyce, () -> rounds.close(scene.round));

        refused(RoundClosed.class, () -> talking.remark(scene.eindhoven, "1", "x"));
        refused(RoundClosed.class, () -> talking.reply(scene.amsterdam, opening, "x"));
    }

    @Test
    void after_closing_contacts_still_answer_and_all_stays_readable() {
        var question = talking.question(scene.eindhoven, "1", "Mag dat?");
        as(scene.joyce, () -> rounds.close(scene.round));
        talking.answer(scene.wim, question, "Ja");

        assertThat(talking.seen(scene.amsterdam, "1").answered()).isTrue();
    }

    @Test
    void a_closed_thread_takes_no_replies() {
        var question = talking.question(scene.eindhoven, "1", "x");
        as(scene.joyce, () -> chair.close(talking.thread(question), new Reason("Besproken")));

        refused(ThreadClosed.class, () -> talking.reply(scene.amsterdam, question, "x"));
        refused(ThreadClosed.class, () -> talking.answer(scene.wim, question, "x"));
    }

    @Test
    void only_contacts_and_the_kernteam_answer_and_only_questions() {
        var question = talking.question(scene.eindhoven, "1", "x");
        var remark = talking.remark(scene.eindhoven, "1", "x");

        refused(OnlyContacts.class, () -> talking.answer(scene.amsterdam, question, "x"));
        refused(OnlyContacts.class, () -> talking.answer(scene.observer, question, "x"));
        refused(NotAQuestion.class, () -> talking.answer(scene.wim, remark, "x"));
    }

    @Test
    void words_are_needed_and_not_too_many() {
        refused(EmptyComment.class, () -> text(" \0 "));
        refused(EmptyComment.class, () -> new ProposedWording(" "));
        refused(CommentTooLong.class, () -> text("x".repeat(CommentText.MAX_LENGTH + 1)));
        refused(CommentTooLong.class, () -> new ProposedWording("x".repeat(ProposedWording.MAX_LENGTH + 1)));
        assertThat(text("x".repeat(CommentText.MAX_LENGTH)).text()).hasSize(CommentText.MAX_LENGTH);
    }

    @Test
    void the_longest_texts_are_stored() {
        var wording = new ProposedWording("é".repeat(ProposedWording.MAX_LENGTH));
        var explanation = text("ë".repeat(CommentText.MAX_LENGTH));
        talking.start(scene.eindhoven, "1", Opening.proposal(wording, Optional.of(explanation)));

        assertThat(talking.seen(scene.eindhoven, "1").opening().proposal()).contains(wording.markdown());
    }

    @Test
    void a_heading_and_a_paragraph_of_elsewhere_have_no_conversations() {
        var heading = scene.article.passages().getFirst().paragraph();
        var elsewhere = nl.samenspraak.draft.ParagraphId.create();
        var opening = Opening.remark(text("x"));

        refused(
                NotFound.class,
                () -> as(scene.eindhoven, () -> discussions.start(scene.round, heading, opening, UUID.randomUUID())));
        refused(
                NotFound.class,
                () -> as(scene.eindhoven, () -> discussions.start(scene.round, elsewhere, opening, UUID.randomUUID())));
    }

    @Test
    void a_stranger_finds_nothing() {
        var question = talking.question(scene.eindhoven, "1", "x");
        var opening = Opening.remark(text("x"));
        var thread = talking.thread(question);

        refused(
                NotFound.class,
                () -> as(
                        scene.stranger,
                        () -> discussions.start(scene.round, scene.at("1"), opening, UUID.randomUUID())));
        refused(
                NotFound.class,
                () -> as(scene.stranger, () -> discussions.reply(thread, text("x"), UUID.randomUUID())));
        refused(
                NotFound.class,
                () -> as(scene.stranger, () -> discussions.answer(thread, text("x"), UUID.randomUUID())));
        refused(
                NotFound.class,
                () -> as(scene.eindhoven, () -> discussions.reply(ThreadId.create(), text("x"), UUID.randomUUID())));
    }

    private static void refused(Class<? extends RuntimeException> refusal, ThrowingCallable act) {
        assertThatExceptionOfType(refusal).isThrownBy(act);
    }
}
