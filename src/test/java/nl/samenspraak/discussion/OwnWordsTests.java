package nl.samenspraak.discussion;

import static nl.samenspraak.Scene.as;
import static nl.samenspraak.discussion.Talking.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.round.ObserversReadAlong;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundClosed;
import nl.samenspraak.round.Rounds;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class OwnWordsTests {

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
    void an_edit_keeps_what_it_said_before() {
        var comment = talking.remark(scene.eindhoven, "1", "een");
        as(scene.eindhoven, () -> ownWords.edit(comment, text("twee")));
        as(scene.eindhoven, () -> ownWords.edit(comment, text("drie")));

        assertThat(talking.seen(scene.amsterdam, "1").opening().text()).isEqualTo("drie");
        assertThat(talking.seen(scene.amsterdam, "1").opening().editedAt()).isPresent();
        assertThat(as(scene.amsterdam, () -> conversations.history(comment)))
                .extracting(EarlierText::text)
                .containsExactly("een", "twee");
    }

    @Test
    void a_wording_proposal_is_edited_with_its_wording() {
        var comment =
                talking.start(scene.eindhoven, "1", Opening.proposal(new ProposedWording("Eerst"), Optional.empty()));
        as(scene.eindhoven, () -> ownWords.edit(comment, new ProposedWording("Beter"), Optional.of(text("daarom"))));

        var opening = talking.seen(scene.amsterdam, "1").opening();
        assertThat(opening.proposal()).contains("Beter");
        assertThat(as(scene.amsterdam, () -> conversations.history(comment))
                        .getFirst()
                        .proposal())
                .contains("Eerst");
    }

    @Test
    void a_wording_proposal_is_not_edited_into_what_stands_there_already() {
        var comment =
                talking.start(scene.eindhoven, "2", Opening.proposal(new ProposedWording("Eerst"), Optional.empty()));
        var present = new ProposedWording("Wat in de ene stad werkt, moet een andere stad binnen een jaar overnemen.");

        refused(
                SameWording.class,
                () -> as(scene.eindhoven, () -> ownWords.edit(comment, present, Optional.of(text("toch niet")))));

        assertThat(talking.seen(scene.amsterdam, "2").opening().proposal()).contains("Eerst");
    }

    @Test
    void nobody_edits_or_withdraws_what_another_wrote() {
        var comment = talking.remark(scene.eindhoven, "1", "van ons");

        refused(NotYourComment.class, () -> as(scene.amsterdam, () -> ownWords.edit(comment, text("x"))));
        refused(NotYourComment.class, () -> as(scene.joyce, () -> ownWords.edit(comment, text("x"))));
        refused(NotYourComment.class, () -> as(scene.amsterdam, () -> ownWords.withdraw(comment)));
        refused(ObserversReadAlong.class, () -> as(scene.observer, () -> ownWords.withdraw(comment)));
    }

    @Test
    void a_withdrawn_comment_leaves_a_trace_and_its_replies() {
        var comment = talking.remark(scene.eindhoven, "1", "toch niet");
        talking.reply(scene.amsterdam, comment, "jammer");
        as(scene.eindhoven, () -> ownWords.withdraw(comment));

        var thread = talking.seen(scene.joyce, "1");

        assertThat(thread.opening().text()).isEmpty();
        assertThat(thread.opening().trace()).map(Trace::kind).contains(Trace.Kind.WITHDRAWN);
        assertThat(thread.comments()).extracting(CommentDetail::text).containsExactly("", "jammer");
        refused(NotFound.class, () -> as(scene.joyce, () -> conversations.history(comment)));
        refused(CommentWithdrawn.class, () -> as(scene.eindhoven, () -> ownWords.edit(comment, text("x"))));
        refused(CommentWithdrawn.class, () -> as(scene.amsterdam, () -> ownWords.agree(comment)));
    }

    @Test
    void an_organisation_agrees_once() {
        var comment = talking.remark(scene.eindhoven, "1", "goed plan");
        var colleague = scene.person("Collega");
        as(scene.joyce, () -> scene.join(colleague, scene.amsterdamCity, Role.REPRESENTATIVE));
        as(scene.amsterdam, () -> ownWords.agree(comment));
        as(colleague, () -> ownWords.agree(comment));

        var seen = talking.seen(colleague, "1").opening();
        assertThat(seen.agreeing()).hasSize(1).allMatch(name -> name.startsWith("Amsterdam"));
        assertThat(seen.agreedByUs()).isTrue();
        as(colleague, () -> ownWords.stopAgreeing(comment));
        assertThat(talking.seen(colleague, "1").opening().agreeing()).isEmpty();
    }

    @Test
    void an_organisation_does_not_agree_with_itself() {
        var comment = talking.remark(scene.eindhoven, "1", "x");

        refused(OwnComment.class, () -> as(scene.eindhoven, () -> ownWords.agree(comment)));
    }

    @Test
    void after_closing_nothing_changes_any_more() {
        var comment = talking.remark(scene.eindhoven, "1", "x");
        as(scene.amsterdam, () -> ownWords.agree(comment));
        as(scene.joyce, () -> rounds.close(scene.round));

        refused(RoundClosed.class, () -> as(scene.eindhoven, () -> ownWords.edit(comment, text("y"))));
        refused(RoundClosed.class, () -> as(scene.eindhoven, () -> ownWords.withdraw(comment)));
        refused(RoundClosed.class, () -> as(scene.amsterdam, () -> ownWords.stopAgreeing(comment)));
        refused(RoundClosed.class, () -> as(scene.wim, () -> ownWords.agree(comment)));
    }

    @Test
    void a_closed_thread_is_not_edited_or_agreed_with_but_may_be_withdrawn_from() {
        var comment = talking.remark(scene.eindhoven, "1", "x");
        as(scene.joyce, () -> chair.close(talking.thread(comment), new Reason("klaar")));

        refused(ThreadClosed.class, () -> as(scene.eindhoven, () -> ownWords.edit(comment, text("y"))));
        refused(ThreadClosed.class, () -> as(scene.amsterdam, () -> ownWords.agree(comment)));
        as(scene.eindhoven, () -> ownWords.withdraw(comment));
    }

    @Test
    void a_stranger_finds_nothing() {
        var comment = talking.remark(scene.eindhoven, "1", "x");
        var wording = new ProposedWording("x");

        refused(NotFound.class, () -> as(scene.stranger, () -> ownWords.edit(comment, text("x"))));
        refused(NotFound.class, () -> as(scene.stranger, () -> ownWords.edit(comment, wording, Optional.empty())));
        refused(NotFound.class, () -> as(scene.stranger, () -> ownWords.withdraw(comment)));
        refused(NotFound.class, () -> as(scene.stranger, () -> ownWords.agree(comment)));
        refused(NotFound.class, () -> as(scene.stranger, () -> ownWords.stopAgreeing(comment)));
    }

    private static void refused(Class<? extends RuntimeException> refusal, ThrowingCallable act) {
        assertThatExceptionOfType(refusal).isThrownBy(act);
    }
}
