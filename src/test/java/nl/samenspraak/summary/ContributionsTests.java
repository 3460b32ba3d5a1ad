package nl.samenspraak.summary;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import nl.samenspraak.discussion.Chair;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.OwnWords;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.summary.Contribution.What;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the summary counts, is there one by one. */
@SpringTest
class ContributionsTests {

    @Autowired
    Scene scene;

    @Autowired
    Summaries summaries;

    @Autowired
    Contributions contributions;

    @Autowired
    Discussions discussions;

    @Autowired
    OwnWords ownWords;

    @Autowired
    Chair chair;

    @Autowired
    Positions positions;

    @Autowired
    Ambitions ambitions;

    @Autowired
    MissingPoints missingPoints;

    private Instant since = Instant.EPOCH;

    @Autowired
    EntityManagerFactory database;

    @BeforeEach
    void aRoundInWhichMuchHappened() {
        scene.set();
        say(scene.eindhoven, "1");
        say(scene.amsterdam, "1");
        take(scene.eindhoven, "a1", Choice.YES);
        since = as(
                scene.joyce,
                () -> summaries.overview(scene.round, Instant.EPOCH).now());
        var hidden = say(scene.amsterdam, "2");
        var withdrawn = say(scene.amsterdam, "2");
        say(scene.wim, "3");
        take(scene.eindhoven, "a1", Choice.ABSTAIN);
        take(scene.amsterdam, "a2", Choice.YES);
        as(scene.joyce, () -> chair.hide(hidden, new Reason("Reclame")));
        as(scene.amsterdam, () -> ownWords.withdraw(withdrawn));
        as(scene.eindhoven, () -> {
            ambitions.answer(scene.round, new Verdict(Agrees.FULLY, Enough.YES, "Mooi"), UUID.randomUUID());
            missingPoints.add(scene.round, new MissingText("Het platteland", ""), UUID.randomUUID());
            missingPoints.withdraw(
                    missingPoints.add(scene.round, new MissingText("Vergissing", ""), UUID.randomUUID()));
        });
    }

    @Test
    void the_positions_on_all_action_points_are_asked_at_once() {
        for (var place : List.of("a1", "a2", "a3"))
            as(
                    scene.eindhoven,
                    () -> positions.take(scene.round, scene.at(place), Stand.of(Choice.YES), UUID.randomUUID()));
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        var wanted = new Wanted(
                Optional.empty(), Optional.of(What.POSITION), Wanted.Answer.ANY, Instant.EPOCH, Wanted.ALL.before());

        statistics.setStatisticsEnabled(true);
        statistics.clear();
        var found = as(scene.joyce, () -> contributions.of(scene.round, wanted, 10));
        var asked = Stream.of(statistics.getQueries())
                .filter(query -> query.contains("StandTaken"))
                .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionCount())
                .sum();
        statistics.setStatisticsEnabled(false);

        assertThat(found).hasSizeGreaterThanOrEqualTo(3);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void every_number_of_the_summary_is_as_many_contributions() {
        var now = as(scene.joyce, () -> summaries.overview(scene.round, since));

        assertThat(many(What.COMMENT, Instant.EPOCH)).hasSize((int) now.comments());
        assertThat(many(What.COMMENT, since)).hasSize((int) now.fresh().comments());
        assertThat(many(What.POSITION, since)).hasSize((int) now.fresh().positions());
        assertThat(many(What.MISSING_POINT, since)).hasSize((int) now.fresh().missing());
        assertThat(many(What.AMBITION, Instant.EPOCH))
                .hasSameSizeAs(now.ambition().verdicts());
        for (var one : now.organisations()) {
            assertThat(by(one.organisation().id(), What.COMMENT)).hasSize((int) one.comments());
            assertThat(by(one.organisation().id(), What.POSITION)).hasSize((int) one.positions());
            assertThat(by(one.organisation().id(), What.MISSING_POINT)).hasSize((int) one.missing());
            assertThat(by(one.organisation().id(), What.AMBITION)).hasSize(one.ambition() ? 1 : 0);
        }
    }

    @Test
    void so_is_every_answer() {
        var now = as(scene.joyce, () -> summaries.overview(scene.round, since));

        assertThat(now.fresh().ambition()).isEqualTo(1);
        for (var point : now.actionPoints())
            for (var choice : Choice.values())
                assertThat(answered(new Wanted.Answer(
                                Optional.of(point.passage().number()),
                                Optional.of(choice),
                                Optional.empty(),
                                Optional.empty())))
                        .hasSize(point.tally().count(choice));
        for (var agrees : Agrees.values())
            assertThat(answered(new Wanted.Answer(
                            Optional.empty(), Optional.empty(), Optional.of(agrees), Optional.empty())))
                    .hasSize(now.ambition().count(agrees));
        for (var enough : Enough.values())
            assertThat(answered(new Wanted.Answer(
                            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(enough))))
                    .hasSize(now.ambition().count(enough));
    }

    private List<Contribution> answered(Wanted.Answer answer) {
        var sort = answer.choice().isPresent() ? What.POSITION : What.AMBITION;
        return wanted(new Wanted(Optional.empty(), Optional.of(sort), answer, Wanted.ALL.after(), Wanted.ALL.before()));
    }

    @Test
    void the_newest_stands_first_and_no_more_than_was_asked() {
        var all = as(scene.joyce, () -> contributions.of(scene.round, Wanted.ALL, 100));
        var two = as(scene.joyce, () -> contributions.of(scene.round, Wanted.ALL, 2));

        assertThat(all)
                .extracting(Contribution::at)
                .isSortedAccordingTo((a, b) -> b.compareTo(a))
                .hasSize(7);
        assertThat(two).isEqualTo(all.subList(0, 2));
    }

    @Test
    void what_is_older_is_found_from_the_moment_of_the_last_on() {
        var all = as(scene.joyce, () -> contributions.of(scene.round, Wanted.ALL, 100));
        var older = Wanted.ALL.until(all.get(2).at());

        assertThat(as(scene.joyce, () -> contributions.of(scene.round, older, 100)))
                .isEqualTo(all.subList(2, 7));
    }

    @Test
    void as_many_are_counted_as_are_found() {
        assertThat(count(Wanted.ALL)).isEqualTo(7);
        for (var what : What.values()) {
            var wanted = new Wanted(
                    Optional.of(scene.eindhovenCity), Optional.of(what), Wanted.Answer.ANY, since, Wanted.ALL.before());
            assertThat(count(wanted)).as(what.name()).isEqualTo(wanted(wanted).size());
        }
        assertThat(count(Wanted.ALL.until(since))).isEqualTo(2);
        assertThatExceptionOfType(OnlyKernteam.class)
                .isThrownBy(() -> as(scene.wim, () -> contributions.count(scene.round, Wanted.ALL)));
    }

    @Test
    void only_the_kernteam_sees_them_together() {
        assertThatExceptionOfType(OnlyKernteam.class)
                .isThrownBy(() -> as(scene.eindhoven, () -> contributions.of(scene.round, Wanted.ALL, 10)));
    }

    private List<Contribution> many(What what, Instant after) {
        return wanted(new Wanted(Optional.empty(), Optional.of(what), Wanted.Answer.ANY, after, Wanted.ALL.before()));
    }

    private List<Contribution> by(OrganisationId organisation, What what) {
        return wanted(new Wanted(
                Optional.of(organisation),
                Optional.of(what),
                Wanted.Answer.ANY,
                Wanted.ALL.after(),
                Wanted.ALL.before()));
    }

    private long count(Wanted wanted) {
        return as(scene.joyce, () -> contributions.count(scene.round, wanted));
    }

    private List<Contribution> wanted(Wanted wanted) {
        return as(scene.joyce, () -> contributions.of(scene.round, wanted, 100));
    }

    private CommentId say(PersonId who, String place) {
        return as(
                who,
                () -> discussions.start(
                        scene.round, scene.at(place), Opening.remark(new CommentText("Goed")), UUID.randomUUID()));
    }

    private void take(PersonId who, String place, Choice choice) {
        as(who, () -> positions.take(scene.round, scene.at(place), Stand.of(choice), UUID.randomUUID()));
    }
}
