package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.stream.Collectors.joining;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.internal.change.MapPutChange;
import com.vaadin.flow.internal.change.NodeChange;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.ballot.MissingPointId;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Readings;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.draft.ui.ArticleSheet;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringTest
class ReadingViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    Readings readings;

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Conversations conversations;

    @Autowired
    UnsentTexts unsent;

    @Autowired
    MissingPoints missing;

    @Autowired
    Strategies strategies;

    @Autowired
    Drafts drafts;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void the_text_is_one_element_shared_by_all_readers() {
        open("");

        var html = _get(ArticleSheet.class).getElement().getProperty("innerHTML");

        assertThat(html).isSameAs(scene.article.html());
        assertThat(_get(H1.class).getText()).isEqualTo("Conceptversie");
    }

    @Test
    void choosing_a_paragraph_opens_it_beside_the_text() {
        open("");

        choose("2");

        assertThat(_get(ReadingRoom.class).hasClassName("talking")).isTrue();
        choose("2");
        assertThat(_get(ReadingRoom.class).hasClassName("talking")).isFalse();
    }

    @Test
    void who_wants_to_be_where_they_are_already_stays_there() {
        open("");

        want("a2");
        want("a2");

        assertThat(painted()).contains("scrollTo(0, 0)");
        assertThat(_get(ReadingRoom.class).hasClassName("talking")).isTrue();
        want("2");
        assertThat(text()).contains("Alinea 2");
    }

    @Test
    void an_address_opens_its_paragraph() {
        open("/a2");

        assertThat(_get(ReadingRoom.class).hasClassName("talking")).isTrue();
    }

    @Test
    void a_link_to_what_is_open_already_leads_there_and_what_arrives_does_not() {
        open("/2");
        painted();

        as(scene.amsterdam, () -> remark(1));
        var session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
        assertThat(painted()).contains("a.paint(").doesNotContain("a.open(");
        UI.getCurrent().navigate("s/" + scene.strategy.slug() + "/lezen/2");

        assertThat(painted()).containsPattern("a\\.open\\([^\\[]*\\[2, true");
    }

    @Test
    void a_place_that_is_not_there_opens_nothing() {
        open("/99");

        choose("<script>");

        assertThat(_get(ReadingRoom.class).hasClassName("talking")).isFalse();
    }

    @Test
    void searching_shows_where_the_words_stand() {
        open("");

        _get(Input.class).setValue("loket");

        assertThat(text()).contains("In de tekst (1)").contains("Actiepunt 3").doesNotContain("In de gesprekken");
    }

    @Test
    void searching_waits_by_its_own_clock_and_not_for_enter() {
        open("");
        var changes = new ArrayList<NodeChange>();

        _get(Input.class).getElement().getNode().collectChanges(changes::add);

        assertThat(changes)
                .filteredOn(MapPutChange.class::isInstance)
                .extracting(change -> ((MapPutChange) change).getKey())
                .contains("typed", "change")
                .doesNotContain("input");
    }

    @Test
    void searching_finds_headings_and_what_was_said_beside_the_text() {
        as(scene.amsterdam, () -> IntStream.range(0, 40).forEach(this::remark));
        open("");

        _get(Input.class).setValue("ambitie");

        assertThat(text())
                .contains("In de tekst (")
                .contains("Kop")
                .contains("In de gesprekken (40)")
                .contains("Over de ambitie, 39")
                .doesNotContain("Over de ambitie, 9 ");
        _click(_get(NativeButton.class, spec -> spec.withText("Toon alle 40")));
        assertThat(text()).contains("Over de ambitie, 0");
    }

    private void remark(int number) {
        discussions.start(
                scene.round,
                scene.at("1"),
                Opening.remark(new CommentText("Over de ambitie, " + number)),
                UUID.randomUUID());
    }

    @Test
    void in_english_too() {
        Karibu.open(application, scene.eindhoven, Karibu.ENGLISH, "s/" + scene.strategy.slug() + "/lezen");

        _get(Input.class).setValue("zzz");

        assertThat(text()).contains("Nothing found for “zzz”").contains("Draft version 1");
    }

    /** Who has lunch with the page open comes back to what was new before lunch. */
    @Test
    void what_arrives_on_an_open_page_begins_no_new_visit() {
        open("");
        var before = OffsetDateTime.now().minusHours(1).truncatedTo(ChronoUnit.MILLIS);
        jdbc.update("update reading set seen_at = ? where draft_version = ?", before, version());

        as(scene.joyce, () -> rounds.closeAt(scene.round, rounds.now().plus(Duration.ofDays(9))));
        Karibu.roundtrip();

        assertThat(jdbc.queryForObject(
                        "select seen_at from reading where draft_version = ?", OffsetDateTime.class, version()))
                .isAtSameInstantAs(before);
    }

    @Test
    void what_was_read_is_kept() {
        open("");

        ComponentUtil.fireEvent(
                _get(ArticleSheet.class), new ArticleSheet.Read(_get(ArticleSheet.class), true, "1 2 nergens"));

        assertThat(readings.visit(scene.article.version().id()).places()).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void a_reader_is_told_where_text_waits_that_was_not_posted() {
        var question = Opening.question(new CommentText("Mag dat?"), Optional.empty());
        var asked =
                as(scene.amsterdam, () -> discussions.start(scene.round, scene.at("3"), question, UUID.randomUUID()));
        as(scene.eindhoven, () -> {
            unsent.keep("thread:" + scene.round + ":" + scene.at("1"), "Half ge");
            unsent.keep("kind:" + scene.round + ":" + scene.at("2"), "QUESTION");
            unsent.keep("reply:" + conversations.find(asked).thread(), "Ook half");
            unsent.keep("stand:" + scene.round + ":" + scene.at("a1") + ":" + scene.eindhovenCity, "Mits");
            unsent.keep("stand:" + scene.round + ":" + scene.at("a2") + ":" + scene.amsterdamCity, "Voor een ander");
            unsent.keep("stand:" + scene.round + ":" + scene.at("a3") + ":" + scene.eindhovenCity + ":choice", "YES");
            unsent.keep("missing:" + scene.round + ":" + scene.eindhovenCity + ":title", "Water");
        });

        open("");

        assertThat(text()).contains("Nog niet geplaatst of vastgelegd:");
        assertThat(_find(_get(LeftUnsent.class), Anchor.class))
                .extracting(Anchor::getText)
                .containsExactly("Alinea 1", "Alinea 3", "Actiepunt 1", "Actiepunt 3", "Bij de actiepunten");
        choose("2");
        assertThat(painted()).contains("[\"1\",\"3\",\"a1\",\"a3\"]");
    }

    @Test
    void other_words_for_what_ones_own_organisation_misses_in_this_round_wait_by_the_action_points() {
        var elsewhere = scene.elsewhere("Een andere strategie");
        var ours = miss(scene.eindhoven, scene.round);
        var amsterdams = miss(scene.amsterdam, scene.round);
        var ofAnotherRound = miss(scene.eindhoven, elsewhere.round());
        as(scene.eindhoven, () -> {
            unsent.keep("missing-point:" + amsterdams + ":title", "Water");
            unsent.keep("missing-point:" + ofAnotherRound + ":title", "Water");
        });
        open("");
        assertThat(text()).doesNotContain("Nog niet geplaatst");

        as(scene.eindhoven, () -> unsent.keep("missing-point:" + ours + ":text", "Water en wind"));
        open("");

        assertThat(_find(_get(LeftUnsent.class), Anchor.class))
                .extracting(Anchor::getText)
                .containsExactly("Bij de actiepunten");
    }

    private MissingPointId miss(PersonId person, RoundId round) {
        return as(person, () -> missing.add(round, new MissingText("Wind", ""), UUID.randomUUID()));
    }

    @Test
    void who_left_nothing_is_not_reminded_and_who_closes_a_half_written_text_is() {
        open("/2");
        assertThat(text()).doesNotContain("Nog niet geplaatst");

        _find(KeptTextArea.class).getFirst().setValue("Half ge");
        choose("2");

        assertThat(text()).contains("Nog niet geplaatst of vastgelegd:").contains("Alinea 2");
    }

    @Test
    void before_the_round_opens_a_paragraph_says_when_one_can_react_and_then_shows_the_conversations() {
        var fresh = as(scene.joyce, () -> {
            var card = strategies.start(StrategyId.create(), new StrategyName("Nog niet open"), scene.kernteam);
            drafts.publish(card.id(), "Conceptversie", Scene.blocks(), List.of());
            return card;
        });
        Karibu.open(application, scene.joyce, Karibu.DUTCH, "s/" + fresh.slug() + "/lezen/2");
        assertThat(text()).contains("Reageren kan zodra het kernteam de ronde");

        _click(_get(NativeButton.class, spec -> spec.withText("×")));
        assertThat(_get(ReadingRoom.class).hasClassName("talking")).isFalse();
        choose("2");
        as(scene.joyce, () -> rounds.open(fresh.id(), rounds.now().plus(Duration.ofDays(9))));
        Karibu.roundtrip();

        assertThat(text()).doesNotContain("Reageren kan zodra").contains("Plaats namens");
    }

    /** What the browser is asked to do, in words. */
    private static String painted() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression()
                        + call.getInvocation().getParameters())
                .collect(joining());
    }

    private UUID version() {
        return UUID.fromString(scene.article.version().id().toString());
    }

    private void open(String place) {
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/lezen" + place);
    }

    private void choose(String place) {
        var sheet = _get(ArticleSheet.class);
        ComponentUtil.fireEvent(sheet, new ArticleSheet.Chosen(sheet, true, place));
    }

    private void want(String place) {
        var sheet = _get(ArticleSheet.class);
        ComponentUtil.fireEvent(sheet, new ArticleSheet.Wanted(sheet, true, place));
    }

    private static String text() {
        return _get(ReadingRoom.class).getElement().getTextRecursively();
    }
}
