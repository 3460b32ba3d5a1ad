package nl.samenspraak.summary;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.ballot.Agrees;
import nl.samenspraak.ballot.Ambitions;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Commitment;
import nl.samenspraak.ballot.Enough;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.ballot.Verdict;
import nl.samenspraak.discussion.Chair;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.OwnWords;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.Role;
import nl.samenspraak.summary.Overview.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class SummariesTests {

    @Autowired
    Scene scene;

    @Autowired
    Summaries summaries;

    @Autowired
    Discussions discussions;

    @Autowired
    Conversations conversations;

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

    @Autowired
    JdbcClient database;

    @BeforeEach
    void set() {
        scene.set();
    }

    @Test
    void organisations_are_those_somebody_represents_each_once_and_silent_until_they_do_something() {
        var colleague = scene.person("Collega");
        as(scene.joyce, () -> scene.join(colleague, scene.eindhovenCity, Role.REPRESENTATIVE));
        say(colleague, "2", "Goed plan");

        var now = overview();

        assertThat(now.organisations())
                .extracting(one -> one.organisation().id(), Overview.Participation::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(scene.eindhovenCity, State.BEGAN),
                        org.assertj.core.groups.Tuple.tuple(scene.amsterdamCity, State.SILENT));
        assertThat(now.taking()).isEqualTo(1);
    }

    @Test
    void who_only_agrees_or_misses_the_same_is_not_silent() {
        say(scene.eindhoven, "2", "Goed plan");
        as(scene.eindhoven, () -> missingPoints.add(scene.round, new MissingText("Mist", ""), UUID.randomUUID()));
        assertThat(amsterdam().state()).isEqualTo(State.SILENT);

        var said = as(scene.eindhoven, () -> conversations.at(scene.round, scene.at("2")))
                .threads()
                .getFirst()
                .comments()
                .getFirst();
        as(scene.amsterdam, () -> ownWords.agree(said.id()));
        assertThat(amsterdam().state()).isEqualTo(State.BEGAN);
        as(scene.amsterdam, () -> ownWords.stopAgreeing(said.id()));
        assertThat(amsterdam().state()).isEqualTo(State.SILENT);

        var point = as(scene.amsterdam, () -> missingPoints.of(scene.round)).getFirst();
        as(scene.amsterdam, () -> missingPoints.support(point.id()));
        assertThat(amsterdam().state()).isEqualTo(State.BEGAN);
        assertThat(amsterdam().comments()).isZero();
    }

    @Test
    void an_organisation_is_ready_with_a_position_on_every_action_point_and_an_answer_on_the_ambition() {
        for (var place : new String[] {"a1", "a2", "a3"}) take(scene.eindhoven, place, Stand.of(Choice.YES));
        assertThat(eindhoven().state()).isEqualTo(State.BEGAN);

        as(scene.eindhoven, () -> {
            ambitions.answer(scene.round, new Verdict(Agrees.FULLY, Enough.YES, ""), UUID.randomUUID());
        });

        assertThat(eindhoven().state()).isEqualTo(State.READY);
        assertThat(eindhoven().positions()).isEqualTo(3);
    }

    @Test
    void hidden_and_withdrawn_words_count_nowhere() {
        var hidden = say(scene.eindhoven, "2", "Reclame");
        var withdrawn = say(scene.eindhoven, "2", "Vergissing");
        say(scene.eindhoven, "2", "Blijft");
        as(scene.joyce, () -> chair.hide(hidden, new Reason("Reclame")));
        as(scene.eindhoven, () -> ownWords.withdraw(withdrawn));

        var now = overview();

        assertThat(now.comments()).isEqualTo(1);
        assertThat(heat(now, "2").comments()).isEqualTo(1);
        assertThat(eindhoven().comments()).isEqualTo(1);
        assertThat(now.days().stream().mapToInt(Overview.Day::comments).sum()).isEqualTo(1);
    }

    @Test
    void an_action_point_counts_who_spoke_and_who_did_not_and_names_its_leads() {
        take(scene.eindhoven, "a1", new Stand(Choice.YES, Commitment.LEAD, ""));
        take(scene.eindhoven, "a2", new Stand(Choice.NO, Commitment.NONE, "Te duur."));

        var all = overview().actionPoints();

        assertThat(all.get(0).carried()).isTrue();
        assertThat(all.get(0).silent()).hasSize(1);
        assertThat(all.get(0).leads()).extracting(one -> one.id()).containsExactly(scene.eindhovenCity);
        assertThat(all.get(1).carried()).isFalse();
        assertThat(all.get(2).carried()).isFalse();
        assertThat(all.get(2).silent()).hasSize(2);
    }

    @Test
    void as_many_against_as_for_is_most_divided() {
        take(scene.eindhoven, "a1", Stand.of(Choice.YES));
        take(scene.amsterdam, "a1", new Stand(Choice.NO, Commitment.NONE, "Nee."));
        take(scene.eindhoven, "a2", Stand.of(Choice.YES));

        var all = overview().actionPoints();

        assertThat(all).extracting(Overview.ActionPoint::division).containsExactly(1.0, 0.0, 0.0);
    }

    @Test
    void open_questions_wait_until_they_are_answered() {
        var question = as(
                scene.eindhoven,
                () -> discussions.start(
                        scene.round,
                        scene.at("3"),
                        Opening.question(new CommentText("Wie betaalt dit?"), java.util.Optional.empty()),
                        UUID.randomUUID()));
        assertThat(overview().waiting()).hasSize(1);
        assertThat(heat(overview(), "3").openQuestions()).isEqualTo(1);

        as(scene.wim, () -> {
            var thread = conversations.find(question).thread();
            discussions.answer(thread, new CommentText("Het Rijk."), UUID.randomUUID());
        });

        assertThat(overview().waiting()).isEmpty();
    }

    @Test
    void a_withdrawn_missing_point_is_not_missing_any_more() {
        var point = as(
                scene.eindhoven,
                () -> missingPoints.add(scene.round, new MissingText("Bewoners", ""), UUID.randomUUID()));
        assertThat(overview().missing()).hasSize(1);

        as(scene.eindhoven, () -> missingPoints.withdraw(point));

        assertThat(overview().missing()).isEmpty();
    }

    @Test
    void chapters_follow_the_headings_that_divide_the_text() {
        assertThat(overview().chapters())
                .extracting(Overview.Chapter::title)
                .containsExactly("Samen werken over grenzen heen", "Actiepunten");
    }

    @Test
    void the_days_go_on_after_closing_as_long_as_something_was_said() {
        say(scene.eindhoven, "2", "Op tijd");
        say(scene.wim, "2", "Nagekomen");
        openedAndClosed(60, 40);
        said("Op tijd", 50);
        said("Nagekomen", 35);

        var days = overview().days();

        assertThat(days).hasSize(16);
        assertThat(days.getFirst().comments()).isEqualTo(1);
        assertThat(days.getLast().comments()).isEqualTo(1);
        assertThat(days.stream().mapToInt(Overview.Day::comments).sum()).isEqualTo(2);
    }

    /** A contact may still say something then. */
    @Test
    void the_days_begin_when_the_first_is_said_also_after_closing() {
        say(scene.wim, "2", "Nagekomen");
        openedAndClosed(60, 40);
        said("Nagekomen", 30);

        assertThat(overview().days()).extracting(Overview.Day::comments).containsExactly(1);
    }

    @Test
    void a_closed_round_in_which_nothing_was_said_has_its_own_days() {
        openedAndClosed(60, 40);

        assertThat(overview().days()).hasSize(21).allMatch(day -> day.comments() == 0);
    }

    @Test
    void what_came_since_is_new() {
        var before = as(
                scene.joyce,
                () -> summaries.overview(scene.round, Instant.EPOCH).now());
        say(scene.eindhoven, "2", "Nieuw");
        take(scene.eindhoven, "a1", Stand.of(Choice.YES));

        var now = as(scene.joyce, () -> summaries.overview(scene.round, before.minusMillis(1)));
        var later = as(scene.joyce, () -> summaries.overview(scene.round, before.plus(Duration.ofHours(1))));

        assertThat(now.fresh()).isEqualTo(new Overview.Fresh(1, 1, 1, 0, 0));
        assertThat(heat(now, "2").fresh()).isEqualTo(1);
        assertThat(later.fresh().isEmpty()).isTrue();
    }

    @Test
    void a_look_half_an_hour_later_is_another_look() {
        assertThat(as(scene.joyce, () -> summaries.look(scene.round))).isEmpty();
        assertThat(as(scene.joyce, () -> summaries.look(scene.round))).isEmpty();

        var yesterday = Instant.parse("2026-01-01T10:00:00Z");
        database.sql("update summary_look set seen_at = ? where person = ?")
                .params(Timestamp.from(yesterday), scene.joyce.id())
                .update();

        assertThat(as(scene.joyce, () -> summaries.look(scene.round))).contains(yesterday);
        assertThat(as(scene.joyce, () -> summaries.look(scene.round))).contains(yesterday);
    }

    @Test
    void only_the_kernteam_looks() {
        for (var one : new PersonId[] {scene.eindhoven, scene.wim, scene.observer}) {
            assertThatExceptionOfType(OnlyKernteam.class)
                    .isThrownBy(() -> as(one, () -> summaries.overview(scene.round, Instant.EPOCH)));
            assertThatExceptionOfType(OnlyKernteam.class).isThrownBy(() -> as(one, () -> summaries.look(scene.round)));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(scene.stranger, () -> summaries.overview(scene.round, Instant.EPOCH)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(scene.stranger, () -> summaries.look(scene.round)));
    }

    /** At noon, so that a day is a day whatever the time of the year. */
    private void openedAndClosed(int daysSinceOpening, int daysSinceClosing) {
        database.sql("update round set opened_at = ?, closes_at = ? where id = ?")
                .params(noon(daysSinceOpening), noon(daysSinceClosing), scene.round.id())
                .update();
    }

    private void said(String words, int daysAgo) {
        database.sql("update comment set posted_at = ? where text = ? and thread in"
                        + " (select id from comment_thread where round = ?)")
                .params(noon(daysAgo), words, scene.round.id())
                .update();
    }

    private static Timestamp noon(int daysAgo) {
        var zone = ZoneId.of("Europe/Amsterdam");
        return Timestamp.from(LocalDate.now(Clock.system(zone))
                .minusDays(daysAgo)
                .atTime(12, 0)
                .atZone(zone)
                .toInstant());
    }

    private Overview overview() {
        return as(scene.joyce, () -> summaries.overview(scene.round, Instant.EPOCH));
    }

    private Overview.Participation eindhoven() {
        return taking(scene.eindhovenCity);
    }

    private Overview.Participation amsterdam() {
        return taking(scene.amsterdamCity);
    }

    private Overview.Participation taking(OrganisationId organisation) {
        return overview().organisations().stream()
                .filter(one -> one.organisation().id().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private static Overview.Heat heat(Overview overview, String place) {
        return overview.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .filter(one -> one.passage().place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private CommentId say(PersonId who, String place, String words) {
        return as(
                who,
                () -> discussions.start(
                        scene.round, scene.at(place), Opening.remark(new CommentText(words)), UUID.randomUUID()));
    }

    private void take(PersonId who, String place, Stand stand) {
        as(who, () -> positions.take(scene.round, scene.at(place), stand, UUID.randomUUID()));
    }
}
