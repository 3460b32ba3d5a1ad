package nl.samenspraak.round;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.ballot.Agrees;
import nl.samenspraak.ballot.Ambitions;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Enough;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.ballot.Verdict;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.OwnWords;
import nl.samenspraak.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Many write in every way while the closing instant passes: none is accepted after it, none refused before it. */
@SpringTest
class DeadlineTests {

    private static final Duration UNTIL_CLOSING = Duration.ofMillis(1_500);

    @Autowired
    Scene scene;

    @Autowired
    Rounds rounds;

    @Autowired
    Discussions discussions;

    @Autowired
    Conversations conversations;

    @Autowired
    OwnWords ownWords;

    @Autowired
    Positions positions;

    @Autowired
    Ambitions ambitions;

    @Autowired
    MissingPoints missingPoints;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    /** What an organisation did in a round, by the moment that is kept of it. */
    private static final String KEPT = """
            select way, kept from (
            select 'comment' way, c.posted_at kept from comment c join comment_thread t on c.thread = t.id where t.round = :round
            union all select 'edit', c.edited_at from comment c join comment_thread t on c.thread = t.id where t.round = :round
            union all select 'taken back', c.withdrawn_at from comment c join comment_thread t on c.thread = t.id where t.round = :round
            union all select 'edition', e.replaced_at from edition e join comment c on e.comment = c.id
                join comment_thread t on c.thread = t.id where t.round = :round
            union all select 'agreement', a.agreed_at from agreement a join comment c on a.comment = c.id
                join comment_thread t on c.thread = t.id where t.round = :round
            union all select 'position', s.taken_at from stand_taken s join position p on s.position = p.id where p.round = :round
            union all select 'ambition', v.given_at from verdict_given v join ambition_verdict a on v.ambition_verdict = a.id
                where a.round = :round
            union all select 'missing point', w.written_at from missing_point_wording w
                join missing_point p on w.missing_point = p.id where p.round = :round
            union all select 'no longer missing', withdrawn_at from missing_point where round = :round
            union all select 'support', s.given_at from missing_point_support s
                join missing_point p on s.missing_point = p.id where p.round = :round) done where kept is not null""";

    private record Kept(String way, Instant at) {}

    /** The database's clock just before and just after a write, and whether it was accepted. */
    private record Attempt(String way, Instant before, Instant after, boolean accepted) {}

    @Test
    void nothing_is_accepted_after_the_instant_and_nothing_refused_before_it() throws Exception {
        scene.set();
        var first = as(
                scene.amsterdam,
                () -> discussions.start(
                        scene.round, scene.at("1"), Opening.remark(new CommentText("Eerst")), UUID.randomUUID()));
        var thread = as(scene.amsterdam, () -> conversations.find(first).thread());
        var own = as(
                scene.eindhoven,
                () -> discussions.start(
                        scene.round, scene.at("3"), Opening.remark(new CommentText("Van ons")), UUID.randomUUID()));
        var theirs = as(
                scene.amsterdam,
                () -> missingPoints.add(scene.round, new MissingText("Van hen", ""), UUID.randomUUID()));
        var ours = as(
                scene.eindhoven,
                () -> missingPoints.add(scene.round, new MissingText("Van ons", ""), UUID.randomUUID()));
        Map<String, Runnable> ways = Map.of(
                "conversation",
                        () -> discussions.start(
                                scene.round,
                                scene.at("2"),
                                Opening.remark(new CommentText("Nog iets")),
                                UUID.randomUUID()),
                "reply", () -> discussions.reply(thread, new CommentText("Ook dit"), UUID.randomUUID()),
                "agreement", inTurn(() -> ownWords.agree(first), () -> ownWords.stopAgreeing(first)),
                "edit", () -> ownWords.edit(own, new CommentText("Anders " + UUID.randomUUID())),
                "rewording",
                        () -> missingPoints.reword(
                                ours,
                                new MissingText("Anders " + UUID.randomUUID(), ""),
                                missingPoints.history(ours).size(),
                                UUID.randomUUID()),
                "support", inTurn(() -> missingPoints.support(theirs), () -> missingPoints.stopSupporting(theirs)),
                "position", () -> positions.take(scene.round, scene.at("a1"), Stand.of(Choice.YES), UUID.randomUUID()),
                "ambition",
                        () -> ambitions.answer(
                                scene.round, new Verdict(Agrees.FULLY, Enough.YES, ""), UUID.randomUUID()),
                "missing point", () -> missingPoints.add(scene.round, new MissingText("Mist", ""), UUID.randomUUID()));
        var closing = as(scene.joyce, () -> rounds.now().plus(UNTIL_CLOSING));
        as(scene.joyce, () -> rounds.closeAt(scene.round, closing));

        var attempts = new ConcurrentLinkedQueue<Attempt>();
        try (var writers = Executors.newFixedThreadPool(ways.size())) {
            var running = ways.entrySet().stream()
                    .map(way -> writers.submit(() -> writeUntilRefused(way.getKey(), way.getValue(), attempts)))
                    .toList();
            for (var one : running) one.get();
        }

        assertThat(attempts.stream()
                        .filter(one -> one.accepted() && !one.before().isBefore(closing)))
                .as("accepted after")
                .isEmpty();
        assertThat(attempts.stream()
                        .filter(one -> !one.accepted() && one.after().isBefore(closing)))
                .as("refused before")
                .isEmpty();
        assertThat(accepted(attempts).keySet()).isEqualTo(ways.keySet());
        assertThat(kept().stream().filter(one -> !one.at().isBefore(closing)))
                .as("kept as after")
                .isEmpty();
        System.out.printf(
                "straddling the closing instant: %d writes accepted, 0 after, 0 refused before%n",
                attempts.stream().filter(Attempt::accepted).count());
    }

    /** Two who write in the same place wait for each other. One at a time: on H2 writers wait for the round already. */
    @ParameterizedTest
    @ValueSource(strings = {"reply", "agreement", "rewording"})
    void what_was_let_in_before_the_instant_and_had_to_wait_is_kept_as_before_it(String way) throws Exception {
        scene.set();
        var said = as(
                scene.amsterdam,
                () -> discussions.start(
                        scene.round, scene.at("1"), Opening.remark(new CommentText("Eerst")), UUID.randomUUID()));
        var thread = as(scene.amsterdam, () -> conversations.find(said).thread());
        var point = as(
                scene.eindhoven,
                () -> missingPoints.add(scene.round, new MissingText("Van ons", ""), UUID.randomUUID()));
        var closing = as(scene.joyce, () -> rounds.now().plus(UNTIL_CLOSING));
        as(scene.joyce, () -> rounds.closeAt(scene.round, closing));
        Map<String, Runnable> ways = Map.of(
                "reply", () -> discussions.reply(thread, new CommentText("Ook dit"), UUID.randomUUID()),
                "agreement", () -> ownWords.agree(said),
                "rewording", () -> missingPoints.reword(point, new MissingText("Anders", ""), 1, UUID.randomUUID()));
        var before = kept().size();

        try (var writer = Executors.newSingleThreadExecutor()) {
            var writing = new TransactionTemplate(transactions).execute(held -> {
                hold("comment_thread", thread.id());
                hold("missing_point", point.id());
                var waiting = writer.submit(() -> as(scene.eindhoven, ways.get(way)));
                while (moment().isBefore(closing)) Thread.onSpinWait();
                return waiting;
            });
            writing.get();
        }

        assertThat(kept()).hasSize(before + 1).allMatch(one -> one.at().isBefore(closing));
    }

    private void hold(String table, UUID id) {
        database.sql("select id from " + table + " where id = ? for update")
                .param(id)
                .query(UUID.class)
                .single();
    }

    /** In a transaction of its own: within one H2's clock stands still. */
    private Instant moment() {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return Objects.requireNonNull(apart.execute(asking -> as(scene.joyce, rounds::now)));
    }

    private List<Kept> kept() {
        return database.sql(KEPT)
                .param("round", scene.round.id())
                .query((row, number) -> new Kept(
                        row.getString("way"),
                        row.getObject("kept", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The one, and the next time the other. */
    private static Runnable inTurn(Runnable one, Runnable other) {
        var times = new AtomicInteger();
        return () -> (times.getAndIncrement() % 2 == 0 ? one : other).run();
    }

    private void writeUntilRefused(String way, Runnable write, Queue<Attempt> attempts) {
        PersonId writer = scene.eindhoven;
        for (var refused = 0; refused < 3; ) {
            var before = as(writer, rounds::now);
            var accepted = true;
            try {
                as(writer, write);
            } catch (RoundClosed closed) {
                accepted = false;
                refused++;
            }
            attempts.add(new Attempt(way, before, as(writer, rounds::now), accepted));
        }
    }

    private static Map<String, List<Attempt>> accepted(Queue<Attempt> attempts) {
        return attempts.stream().filter(Attempt::accepted).collect(Collectors.groupingBy(Attempt::way));
    }
}
