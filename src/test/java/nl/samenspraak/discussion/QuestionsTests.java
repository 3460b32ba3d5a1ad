package nl.samenspraak.discussion;

import static nl.samenspraak.Scene.as;
import static nl.samenspraak.discussion.Talking.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.AccessDesk;
import nl.samenspraak.round.OnlyContacts;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class QuestionsTests {

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    OwnWords ownWords;

    @Autowired
    Conversations conversations;

    @Autowired
    Questions questions;

    @Autowired
    Participations participations;

    @Autowired
    AccessDesk access;

    @Autowired
    Chair chair;

    Talking talking;

    @BeforeEach
    void setTheScene() {
        scene.set();
        talking = new Talking(scene, discussions, conversations);
    }

    @Test
    void a_question_goes_to_the_contact_and_waits_until_it_is_answered() {
        var question = talking.question(scene.eindhoven, "1", "Mag dat?");

        var waiting = as(scene.wim, () -> questions.waiting(scene.strategy.id()));

        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().mine()).isTrue();
        assertThat(waiting.getFirst().contact()).map(PersonCard::id).contains(scene.wim);
        assertThat(waiting.getFirst().workingDays()).isZero();
        assertThat(waitingForWim()).isEqualTo(1);
        talking.answer(scene.wim, question, "Ja");
        assertThat(waitingForWim()).isZero();
        var thread = talking.seen(scene.eindhoven, "1");
        assertThat(thread.answered()).isTrue();
        assertThat(thread.comments().getLast().isOfficial()).isTrue();
    }

    @Test
    void an_answer_that_is_withdrawn_or_hidden_answers_nothing() {
        var question = talking.question(scene.eindhoven, "1", "Mag dat?");
        var answer = talking.answer(scene.wim, question, "Ja");
        as(scene.wim, () -> ownWords.withdraw(answer));
        assertThat(waitingForWim()).isEqualTo(1);

        var better = talking.answer(scene.wim, question, "Nee");
        as(scene.joyce, () -> chair.hide(better, new Reason("Klopt niet")));
        assertThat(waitingForWim()).isEqualTo(1);
        as(scene.joyce, () -> chair.restore(better));
        assertThat(waitingForWim()).isZero();
    }

    @Test
    void a_question_that_is_withdrawn_hidden_or_closed_waits_no_more() {
        var withdrawn = talking.question(scene.eindhoven, "1", "a");
        var hidden = talking.question(scene.eindhoven, "1", "b");
        var closed = talking.question(scene.eindhoven, "1", "c");

        as(scene.eindhoven, () -> ownWords.withdraw(withdrawn));
        as(scene.joyce, () -> chair.hide(hidden, new Reason("x")));
        as(scene.joyce, () -> chair.close(talking.thread(closed), new Reason("x")));

        assertThat(waitingForWim()).isZero();
        assertThat(as(scene.eindhoven, () -> questions.open(scene.round))).isEmpty();
    }

    @Test
    void the_asker_chooses_a_contact_or_the_least_busy_gets_it() {
        var marije = scene.person("Marije Poel");
        as(scene.joyce, () -> scene.join(marije, scene.kernteam, Role.CONTACT));
        talking.start(scene.eindhoven, "1", Opening.question(text("a"), Optional.of(marije)));
        talking.question(scene.eindhoven, "1", "b");
        talking.question(scene.eindhoven, "1", "c");

        assertThat(as(scene.wim, () -> questions.open(scene.round)))
                .extracting(question -> question.contact().orElseThrow().id())
                .containsExactly(marije, scene.wim, scene.wim);
        refused(
                NotAContact.class,
                () -> talking.start(scene.eindhoven, "1", Opening.question(text("x"), Optional.of(scene.amsterdam))));
    }

    @Test
    void the_kernteam_chooses_who_gets_questions_that_name_nobody() {
        as(scene.joyce, () -> questions.setDefaultContact(scene.strategy.id(), scene.joyce));
        as(scene.joyce, () -> questions.setDefaultContact(scene.strategy.id(), scene.joyce));
        talking.question(scene.eindhoven, "1", "b");

        assertThat(as(scene.eindhoven, () -> questions.defaultContact(scene.strategy.id())))
                .map(PersonCard::name)
                .contains("Joyce Velu");
        assertThat(as(scene.joyce, () -> questions.waitingForMe(scene.strategy.id())))
                .isEqualTo(1);
        refused(
                OnlyKernteam.class,
                () -> as(scene.wim, () -> questions.setDefaultContact(scene.strategy.id(), scene.wim)));
        refused(
                NotAContact.class,
                () -> as(scene.joyce, () -> questions.setDefaultContact(scene.strategy.id(), scene.eindhoven)));
    }

    @Test
    void no_question_goes_to_whose_access_is_stopped() {
        var marije = scene.person("Marije Poel");
        as(scene.joyce, () -> {
            scene.join(marije, scene.kernteam, Role.CONTACT);
            questions.setDefaultContact(scene.strategy.id(), scene.wim);
            access.shutOut(scene.strategy.id(), scene.wim);
        });

        talking.question(scene.eindhoven, "1", "a");
        talking.question(scene.eindhoven, "1", "b");

        assertThat(as(scene.joyce, () -> questions.open(scene.round)))
                .extracting(question -> question.contact().orElseThrow().id())
                .containsExactly(marije, marije);
        assertThat(as(scene.eindhoven, () -> questions.contacts(scene.strategy.id())))
                .extracting(PersonCard::id)
                .containsExactly(marije, scene.joyce);
        assertThat(as(scene.eindhoven, () -> questions.defaultContact(scene.strategy.id())))
                .isEmpty();
        refused(
                NotAContact.class,
                () -> talking.start(scene.eindhoven, "1", Opening.question(text("c"), Optional.of(scene.wim))));
        refused(
                NotAContact.class,
                () -> as(scene.joyce, () -> questions.setDefaultContact(scene.strategy.id(), scene.wim)));
        as(scene.joyce, () -> access.letBackIn(scene.strategy.id(), scene.wim));
        assertThat(as(scene.eindhoven, () -> questions.defaultContact(scene.strategy.id())))
                .map(PersonCard::id)
                .contains(scene.wim);
    }

    @Test
    void what_waits_for_who_can_not_answer_any_more_waits_for_nobody_and_can_be_handed_over() {
        var question = talking.thread(talking.question(scene.eindhoven, "1", "a"));
        assertThat(as(scene.joyce, () -> questions.waitingForMe(scene.strategy.id())))
                .isZero();

        as(scene.joyce, () -> access.shutOut(scene.strategy.id(), scene.wim));
        assertWaitsForNobody();
        as(scene.joyce, () -> access.letBackIn(scene.strategy.id(), scene.wim));
        assertThat(as(scene.joyce, () -> questions.waitingForMe(scene.strategy.id())))
                .isZero();
        as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.wim, scene.kernteam));
        assertWaitsForNobody();

        as(scene.joyce, () -> questions.assign(question, scene.joyce));
        assertThat(as(scene.joyce, () -> questions.waiting(scene.strategy.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.mine()).isTrue());
    }

    private void assertWaitsForNobody() {
        assertThat(as(scene.joyce, () -> questions.waiting(scene.strategy.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.contact()).isEmpty());
        assertThat(as(scene.joyce, () -> questions.waitingForMe(scene.strategy.id())))
                .isEqualTo(1);
        assertThat(as(scene.joyce, questions::waitingForMeEverywhere)).containsEntry(scene.strategy.id(), 1);
    }

    @Test
    void a_question_can_be_handed_over() {
        var question = talking.thread(talking.question(scene.eindhoven, "1", "b"));
        var remark = talking.thread(talking.remark(scene.eindhoven, "1", "b"));
        as(scene.wim, () -> questions.assign(question, scene.joyce));

        assertThat(waitingForWim()).isZero();
        refused(OnlyContacts.class, () -> as(scene.eindhoven, () -> questions.assign(question, scene.wim)));
        refused(NotAContact.class, () -> as(scene.wim, () -> questions.assign(question, scene.eindhoven)));
        refused(NotAQuestion.class, () -> as(scene.wim, () -> questions.assign(remark, scene.joyce)));
    }

    @Test
    void what_waits_is_counted_in_every_strategy_where_one_answers() {
        var other = scene.elsewhere("Een andere");
        var here = scene.strategy.id();
        talking.question(scene.eindhoven, "1", "a");
        var handedOver = talking.thread(talking.question(scene.eindhoven, "1", "b"));
        as(scene.wim, () -> questions.assign(handedOver, scene.joyce));

        assertThat(as(scene.wim, questions::waitingForMeEverywhere))
                .containsOnly(entry(here, 1), entry(other.strategy().id(), 0));
        as(
                scene.eindhoven,
                () -> discussions.start(
                        other.round(),
                        other.paragraph(),
                        Opening.question(text("c"), Optional.empty()),
                        UUID.randomUUID()));
        assertThat(as(scene.wim, questions::waitingForMeEverywhere))
                .containsOnly(entry(here, 1), entry(other.strategy().id(), 1));
        assertThat(as(scene.eindhoven, questions::waitingForMeEverywhere)).isEmpty();
        assertThat(as(scene.stranger, questions::waitingForMeEverywhere)).isEmpty();
    }

    @Test
    void the_organisation_one_speaks_for_decides_whether_anything_waits() {
        talking.question(scene.eindhoven, "1", "a");
        as(scene.joyce, () -> scene.join(scene.wim, scene.eindhovenCity, Role.REPRESENTATIVE));

        as(scene.wim, () -> participations.speakFor(scene.strategy.id(), scene.eindhovenCity));

        assertThat(as(scene.wim, questions::waitingForMeEverywhere)).isEmpty();
        assertThat(as(scene.wim, participations::everywhere).get(scene.strategy.id()))
                .isEqualTo(as(scene.wim, () -> participations.mine(scene.strategy.id())));
        as(scene.wim, () -> participations.speakFor(scene.strategy.id(), scene.kernteam));
        assertThat(as(scene.wim, questions::waitingForMeEverywhere)).containsOnly(entry(scene.strategy.id(), 1));
    }

    @Test
    void who_does_not_answer_has_nothing_waiting() {
        talking.question(scene.eindhoven, "1", "b");

        assertThat(as(scene.amsterdam, () -> questions.waitingForMe(scene.strategy.id())))
                .isZero();
        refused(OnlyContacts.class, () -> as(scene.amsterdam, () -> questions.waiting(scene.strategy.id())));
        assertThat(as(scene.amsterdam, () -> questions.contacts(scene.strategy.id())))
                .extracting(PersonCard::name)
                .containsExactly("Wim Oosterveld", "Joyce Velu");
    }

    @Test
    void a_stranger_finds_nothing() {
        var thread = talking.thread(talking.question(scene.eindhoven, "1", "b"));
        var strategy = scene.strategy.id();

        refused(NotFound.class, () -> as(scene.stranger, () -> questions.assign(thread, scene.wim)));
        refused(NotFound.class, () -> as(scene.stranger, () -> questions.setDefaultContact(strategy, scene.wim)));
        refused(NotFound.class, () -> as(scene.stranger, () -> questions.defaultContact(strategy)));
        refused(NotFound.class, () -> as(scene.stranger, () -> questions.contacts(strategy)));
        refused(NotFound.class, () -> as(scene.stranger, () -> questions.waiting(strategy)));
        refused(NotFound.class, () -> as(scene.stranger, () -> questions.waitingForMe(strategy)));
        refused(NotFound.class, () -> as(scene.stranger, () -> questions.open(scene.round)));
    }

    @Test
    void working_days_are_counted_from_monday_to_friday() {
        var friday = Instant.parse("2017-01-20T10:00:00Z");

        assertThat(WorkingDays.between(friday, friday.plus(Duration.ofHours(3))))
                .isZero();
        assertThat(WorkingDays.between(friday, friday.plus(Duration.ofDays(2)))).isZero();
        assertThat(WorkingDays.between(friday, friday.plus(Duration.ofDays(3)))).isEqualTo(1);
        assertThat(WorkingDays.between(friday, friday.plus(Duration.ofDays(10))))
                .isEqualTo(6);
        assertThat(WorkingDays.between(friday, friday.minus(Duration.ofDays(10))))
                .isZero();
    }

    private long waitingForWim() {
        return as(scene.wim, () -> questions.waitingForMe(scene.strategy.id()));
    }

    private static void refused(Class<? extends RuntimeException> refusal, ThrowingCallable act) {
        assertThatExceptionOfType(refusal).isThrownBy(act);
    }
}
