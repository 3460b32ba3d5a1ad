package nl.samenspraak.bench;

import static nl.samenspraak.Scene.as;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspraak.Scene;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A round on a draft of 300 paragraphs in which thousands of comments were posted, straight into the tables. */
@Component
class BusyRound {

    static final int PARAGRAPHS = 300;

    /** Comments in each conversation: its opening and nineteen replies. */
    static final int IN_A_CONVERSATION = 20;

    private final Scene scene;
    private final Strategies strategies;
    private final Drafts drafts;
    private final Rounds rounds;
    private final Participations participations;
    private final JdbcTemplate database;

    StrategyCard strategy;
    RoundId round;
    Article article;

    BusyRound(
            Scene scene,
            Strategies strategies,
            Drafts drafts,
            Rounds rounds,
            Participations participations,
            JdbcTemplate database) {
        this.scene = scene;
        this.strategies = strategies;
        this.drafts = drafts;
        this.rounds = rounds;
        this.participations = participations;
        this.database = database;
    }

    /** Conversations fill the paragraphs from the first on, one each until all are spoken of. */
    BusyRound with(int comments) {
        scene.set();
        as(scene.joyce, () -> {
            strategy = strategies.start(StrategyId.create(), new StrategyName("Druk"), scene.kernteam);
            participations.add(strategy.id(), scene.eindhoven, scene.eindhovenCity, Role.REPRESENTATIVE);
            participations.add(strategy.id(), scene.amsterdam, scene.amsterdamCity, Role.REPRESENTATIVE);
            article = drafts.article(drafts.publish(strategy.id(), "Druk", blocks(), List.of()));
            round = rounds.open(strategy.id(), rounds.now().plus(Duration.ofDays(9)));
            talk(comments);
        });
        return this;
    }

    private void talk(int comments) {
        var places = article.passages().stream()
                .filter(passage -> !passage.isHeading())
                .toList();
        var start = rounds.now().minus(Duration.ofDays(5));
        var threads = new ArrayList<Object[]>();
        var said = new ArrayList<Object[]>();
        for (var i = 0; i < comments; i++) {
            if (i % IN_A_CONVERSATION == 0) threads.add(thread(places.get(i / IN_A_CONVERSATION % places.size())));
            var opening = i % IN_A_CONVERSATION == 0;
            var person = i % 2 == 0 ? scene.eindhoven : scene.amsterdam;
            var city = i % 2 == 0 ? scene.eindhovenCity : scene.amsterdamCity;
            said.add(comment(threads.getLast()[0], opening, person, city, Timestamp.from(start.plusSeconds(i)), i));
        }
        database.batchUpdate(
                "insert into comment_thread (id, version, strategy, round, paragraph, wording, kind)"
                        + " values (?, 0, ?, ?, ?, ?, 'REMARK')",
                threads);
        database.batchUpdate(
                "insert into comment (id, version, thread, said, person, organisation, text, submission, posted_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, ?)",
                said);
    }

    private Object[] thread(Passage at) {
        return new Object[] {
            UUID.randomUUID(),
            strategy.id().id(),
            round.id(),
            at.paragraph().id(),
            at.wording().id()
        };
    }

    private static Object[] comment(
            Object thread, boolean opening, PersonId person, OrganisationId city, Timestamp at, int number) {
        var text = "Reactie " + number + ": wij zien dit **anders**, omdat onze stad al langer met gegevens werkt.";
        var said = opening ? "OPENING" : "REPLY";
        return new Object[] {UUID.randomUUID(), thread, said, person.id(), city.id(), text, UUID.randomUUID(), at};
    }

    private static List<Block> blocks() {
        var text = "Wat in de ene stad werkt, moet een andere stad binnen een jaar kunnen overnemen. ".repeat(5);
        return IntStream.range(0, PARAGRAPHS)
                .boxed()
                .flatMap(i -> Stream.concat(
                        i % 12 == 0 ? Stream.of(Block.heading(1, "Hoofdstuk " + i)) : Stream.empty(),
                        Stream.of(Block.of(BlockKind.PARAGRAPH, i + " " + text))))
                .toList();
    }
}
