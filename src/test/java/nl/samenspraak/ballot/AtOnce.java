package nl.samenspraak.ballot;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.samenspraak.Scene;
import nl.samenspraak.people.EditedMeanwhile;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold when two people of one organisation act in the same instant, on either database. */
abstract class AtOnce {

    @Autowired
    Scene scene;

    @Autowired
    Positions positions;

    @Autowired
    Ambitions ambitions;

    @Autowired
    MissingPoints points;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @Test
    void three_hundred_votes_from_two_people_make_one_position_with_its_whole_history() {
        var colleague = colleague();

        together(() -> votes(scene.eindhoven, Choice.YES, 150), () -> votes(colleague, Choice.ABSTAIN, 150));

        var history = as(scene.eindhoven, () -> positions.history(scene.round, scene.at("a1"), scene.eindhovenCity));
        assertThat(history)
                .extracting(PositionCard::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(-300, -1).map(i -> -i).boxed().toList());
        assertThat(history).filteredOn(card -> card.by().equals(colleague)).hasSize(150);
        assertThat(as(scene.eindhoven, () -> positions.of(scene.round, scene.at("a1"))))
                .containsExactly(history.getFirst());
    }

    @Test
    void a_first_vote_of_many_organisations_in_the_same_instant_makes_one_position_each() {
        for (var i = 0; i < 25; i++) {
            var city = scene.organisation("Stad", "ST" + i, OrganisationKind.G32);
            var one = scene.person("Een");
            var other = scene.person("Ander");
            as(scene.joyce, () -> {
                scene.join(one, city, Role.REPRESENTATIVE);
                scene.join(other, city, Role.REPRESENTATIVE);
            });
            together(() -> votes(one, Choice.YES, 1), () -> votes(other, Choice.ABSTAIN, 1));

            assertThat(as(one, () -> positions.history(scene.round, scene.at("a1"), city)))
                    .hasSize(2);
        }

        var tally = as(scene.joyce, () -> positions.tallies(scene.round)).getFirst();
        assertThat(tally.standings()).hasSize(25);
    }

    @Test
    void a_submission_sent_twice_at_once_is_stored_once() {
        for (var i = 0; i < 25; i++) {
            scene.set();
            var submission = UUID.randomUUID();
            Runnable vote = () -> as(
                    scene.eindhoven,
                    () -> positions.take(scene.round, scene.at("a1"), Stand.of(Choice.YES), submission));

            together(vote, vote);

            assertThat(as(scene.eindhoven, () -> positions.history(scene.round, scene.at("a1"), scene.eindhovenCity)))
                    .hasSize(1);
        }
    }

    @Test
    void two_answers_on_the_ambition_at_once_make_one_verdict() {
        var colleague = colleague();

        together(() -> verdicts(scene.eindhoven), () -> verdicts(colleague));

        assertThat(as(scene.eindhoven, () -> ambitions.history(scene.round, scene.eindhovenCity)))
                .hasSize(40);
        assertThat(as(scene.eindhoven, () -> ambitions.tally(scene.round)).verdicts())
                .hasSize(1);
    }

    @Test
    void a_missing_point_is_supported_once_by_an_organisation() {
        var colleague = colleague();
        for (var i = 0; i < 25; i++) {
            var text = new MissingText("Water " + i, "");
            var point = as(scene.amsterdam, () -> points.add(scene.round, text, UUID.randomUUID()));
            together(
                    () -> as(scene.eindhoven, () -> points.support(point)),
                    () -> as(colleague, () -> points.support(point)));
        }

        assertThat(as(scene.joyce, () -> points.of(scene.round)))
                .hasSize(25)
                .allMatch(point -> point.supporters().equals(List.of(scene.eindhovenCity)));
    }

    @Test
    void of_two_who_word_a_missing_point_anew_over_the_same_one_is_told() {
        var colleague = colleague();
        var point = as(scene.eindhoven, () -> points.add(scene.round, new MissingText("Water", ""), UUID.randomUUID()));
        var told = new AtomicInteger();
        for (var i = 0; i < 25; i++) {
            var seen = as(scene.joyce, () -> points.of(scene.round)).getFirst().number();
            together(
                    () -> as(scene.eindhoven, () -> reword(point, "Groen", seen, told)),
                    () -> as(colleague, () -> reword(point, "Hitte", seen, told)));
        }

        assertThat(told).hasValue(25);
        assertThat(as(scene.joyce, () -> points.history(point))).hasSize(26);
    }

    private void reword(MissingPointId point, String title, int seen, AtomicInteger told) {
        try {
            points.reword(point, new MissingText(title, ""), seen, UUID.randomUUID());
        } catch (EditedMeanwhile refused) {
            told.incrementAndGet();
        }
    }

    private PersonId colleague() {
        var colleague = scene.person("Collega Eindhoven");
        as(scene.joyce, () -> scene.join(colleague, scene.eindhovenCity, Role.REPRESENTATIVE));
        return colleague;
    }

    private void votes(PersonId who, Choice choice, int times) {
        for (var i = 0; i < times; i++)
            as(who, () -> positions.take(scene.round, scene.at("a1"), Stand.of(choice), UUID.randomUUID()));
    }

    private void verdicts(PersonId who) {
        var verdict = new Verdict(Agrees.AGREE, Enough.YES, "");
        for (var i = 0; i < 20; i++) as(who, () -> ambitions.answer(scene.round, verdict, UUID.randomUUID()));
    }

    private static void together(Runnable... acts) {
        var start = new CountDownLatch(1);
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var threads = new ArrayList<Thread>();
        for (var act : acts)
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    start.await();
                    act.run();
                } catch (Throwable failure) {
                    failures.add(failure);
                }
            }));
        start.countDown();
        threads.forEach(AtOnce::join);
        assertThat(failures).isEmpty();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
