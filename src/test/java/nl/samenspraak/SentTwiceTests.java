package nl.samenspraak;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenspraak.ballot.Agrees;
import nl.samenspraak.ballot.Ambitions;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Enough;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.ballot.Verdict;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.OwnWords;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.home.MilestoneId;
import nl.samenspraak.home.MilestoneText;
import nl.samenspraak.home.Milestones;
import nl.samenspraak.home.News;
import nl.samenspraak.home.NewsId;
import nl.samenspraak.home.NewsText;
import nl.samenspraak.moderation.ModerationDesk;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A browser that lost its line sends again, an impatient finger presses twice: whatever is sent, at once or after one
 * another, is there once, and the sender is never told that something went wrong.
 */
@SpringTest
class SentTwiceTests {

    private static final int TIMES = 12;

    @Autowired
    Scene scene;

    @Autowired
    Strategies strategies;

    @Autowired
    Participations participations;

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
    News news;

    @Autowired
    Milestones milestones;

    @Autowired
    ModerationDesk moderation;

    /** Something one sends, and how much of it there then is. */
    private record Way(String name, PersonId sender, Supplier<Runnable> another, Supplier<Integer> stored) {}

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @TestFactory
    Stream<DynamicTest> what_is_sent_twice_is_there_once() {
        return ways().map(way -> DynamicTest.dynamicTest(way.name(), () -> {
            var before = count(way);

            for (var time = 0; time < TIMES; time++) {
                var act = way.another().get();
                atOnce(way.sender(), act);
                as(way.sender(), act);
            }

            assertThat(count(way) - before).isEqualTo(TIMES);
        }));
    }

    private Stream<Way> ways() {
        return Stream.of(talking(), balloting(), kernteam()).flatMap(ways -> ways);
    }

    private Stream<Way> talking() {
        var comment = as(scene.eindhoven, () -> start(Opening.remark(words()), UUID.randomUUID()));
        var thread = as(scene.eindhoven, () -> conversations.find(comment).thread());
        var asked = as(scene.eindhoven, () -> start(Opening.question(words(), Optional.empty()), UUID.randomUUID()));
        var question = as(scene.eindhoven, () -> conversations.find(asked).thread());
        return Stream.of(
                new Way(
                        "a conversation",
                        scene.eindhoven,
                        sent(submission -> start(Opening.remark(new CommentText("Nog een")), submission)),
                        () -> talk().size()),
                new Way(
                        "a reply",
                        scene.amsterdam,
                        sent(submission -> discussions.reply(thread, words(), submission)),
                        () -> comments(thread)),
                new Way(
                        "an official answer",
                        scene.wim,
                        sent(submission -> discussions.answer(question, words(), submission)),
                        () -> comments(question)),
                new Way(
                        "an edit",
                        scene.eindhoven,
                        sent(submission -> ownWords.edit(comment, new CommentText("Anders: " + submission))),
                        () -> conversations.history(comment).size()));
    }

    private Stream<Way> balloting() {
        var round = scene.round;
        var actionPoint = scene.at("a1");
        var point = as(
                scene.eindhoven,
                () -> missingPoints.add(round, new MissingText("Het platteland", ""), UUID.randomUUID()));
        return Stream.of(
                new Way(
                        "a position",
                        scene.eindhoven,
                        sent(submission -> positions.take(round, actionPoint, Stand.of(Choice.YES), submission)),
                        () -> positions
                                .history(round, actionPoint, scene.eindhovenCity)
                                .size()),
                new Way(
                        "an answer on the ambition",
                        scene.eindhoven,
                        sent(submission ->
                                ambitions.answer(round, new Verdict(Agrees.FULLY, Enough.YES, ""), submission)),
                        () -> ambitions.history(round, scene.eindhovenCity).size()),
                new Way(
                        "a missing point",
                        scene.eindhoven,
                        sent(submission -> missingPoints.add(round, new MissingText("Mist", ""), submission)),
                        () -> missingPoints.of(round).size()),
                new Way(
                        "another wording of a missing point",
                        scene.eindhoven,
                        () -> {
                            var submission = UUID.randomUUID();
                            var seen = as(scene.joyce, () -> missingPoints.history(point))
                                    .size();
                            return () -> missingPoints.reword(point, new MissingText("Het land", ""), seen, submission);
                        },
                        () -> missingPoints.history(point).size()));
    }

    private Stream<Way> kernteam() {
        var strategy = scene.strategy.id();
        var round = scene.round;
        return Stream.of(
                new Way(
                        "a strategy",
                        scene.joyce,
                        sent(id -> strategies.start(new StrategyId(id), new StrategyName("Nieuw"), scene.kernteam)),
                        () -> participations.strategies().size()),
                new Way(
                        "news",
                        scene.joyce,
                        sent(id -> news.post(strategy, new NewsId(id), new NewsText("Nieuws", ""))),
                        () -> news.of(strategy).size()),
                new Way(
                        "a milestone",
                        scene.joyce,
                        sent(id -> milestones.add(strategy, new MilestoneId(id), step())),
                        () -> milestones.of(strategy).size()),
                new Way(
                        "a hidden comment",
                        scene.joyce,
                        this::hidingAnother,
                        () -> moderation.decisions(round, 100).size()),
                new Way(
                        "somebody let in",
                        scene.joyce,
                        this::lettingAnotherIn,
                        () -> participations.all(strategy).size()));
    }

    private Runnable hidingAnother() {
        var comment = as(scene.eindhoven, () -> start(Opening.remark(words()), UUID.randomUUID()));
        return () -> moderation.hide(comment, new Reason("Niet over de tekst"));
    }

    private Runnable lettingAnotherIn() {
        var person = scene.person("Nog iemand");
        return () -> scene.join(person, scene.amsterdamCity, Role.REPRESENTATIVE);
    }

    /** One thing to send, whose every sending bears the same number. */
    private static Supplier<Runnable> sent(Consumer<UUID> sending) {
        return () -> {
            var submission = UUID.randomUUID();
            return () -> sending.accept(submission);
        };
    }

    private CommentId start(Opening opening, UUID submission) {
        return discussions.start(scene.round, scene.at("1"), opening, submission);
    }

    private List<ThreadDetail> talk() {
        return conversations.at(scene.round, scene.at("1")).threads();
    }

    private int comments(ThreadId thread) {
        return talk().stream()
                .filter(one -> one.id().equals(thread))
                .mapToInt(one -> one.comments().size())
                .sum();
    }

    private static CommentText words() {
        return new CommentText("Goed dat dit er staat");
    }

    private static MilestoneText step() {
        return new MilestoneText(LocalDate.of(2016, 6, 14), "De vraag", "");
    }

    private int count(Way way) {
        return as(scene.joyce, way.stored());
    }

    private static void atOnce(PersonId sender, Runnable act) throws Exception {
        var together = new CyclicBarrier(2);
        Callable<Void> sending = () -> {
            together.await();
            as(sender, act);
            return null;
        };
        try (var senders = Executors.newFixedThreadPool(2)) {
            for (var sent : senders.invokeAll(List.of(sending, sending))) sent.get();
        }
    }
}
