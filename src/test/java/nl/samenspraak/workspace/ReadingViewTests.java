package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.draft.Readings;
import nl.samenspraak.draft.ui.ArticleSheet;
import nl.samenspraak.round.Rounds;
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
    void an_address_opens_its_paragraph() {
        open("/a2");

        assertThat(_get(ReadingRoom.class).hasClassName("talking")).isTrue();
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

    private static String text() {
        return _get(ReadingRoom.class).getElement().getTextRecursively();
    }
}
