package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.Karibu;
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
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.summary.ui.SummaryPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class SummaryViewTests {

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    Positions positions;

    @Autowired
    Ambitions ambitions;

    @Autowired
    MissingPoints missingPoints;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void it_says_where_the_round_stands() {
        say("2", "Goed plan");
        take("a3", new Stand(Choice.NO, Commitment.NONE, "Te traag."));

        open(scene.joyce, Karibu.DUTCH);

        assertThat(Karibu.text())
                .contains("Waar staan we")
                .contains("U bent hier voor het eerst")
                .contains("1  van 2 organisaties doen mee")
                .contains("reactie", "bij één alinea")
                .contains("0  van 3 actiepunten met een meerderheid voor")
                .contains("Nog stil: Amsterdam")
                .contains("Nog geen trekker")
                .contains("Samen werken over grenzen heen")
                .contains("0 van 2 organisaties gaven antwoord.")
                .contains("Nog niemand mist iets.")
                .contains("Alle vragen zijn beantwoord.");
    }

    @Test
    void in_english_too() {
        open(scene.joyce, Karibu.ENGLISH);

        assertThat(Karibu.text())
                .contains("Where we stand")
                .contains("Most divided first")
                .doesNotContain("{0}");
    }

    @Test
    void it_changes_while_joyce_looks_and_what_she_unfolded_stays() {
        open(scene.joyce, Karibu.DUTCH);
        var table = _find(NativeDetails.class).getFirst();
        table.setOpen(true);
        var cell = cell("2");

        ask("2", "Wie betaalt dit?");
        take("a1", Stand.of(Choice.YES));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("1 ja").contains("Wie betaalt dit?").contains("wacht");
        assertThat(_find(NativeDetails.class).getFirst()).isSameAs(table);
        assertThat(table.isOpen()).isTrue();
        assertThat(cell("2")).isSameAs(cell);
        assertThat(cell.getElement().getAttribute("aria-label"))
                .isEqualTo("Alinea 2: één reactie, één open vraag, één nieuw");
    }

    @Test
    void numbers_lead_to_what_they_count() {
        ask("2", "Wie betaalt dit?");

        open(scene.joyce, Karibu.DUTCH);

        var base = "s/" + scene.strategy.slug();
        assertThat(cell("2").getHref()).isEqualTo(base + "/lezen/2");
        assertThat(_get(Anchor.class, spec -> spec.withText("Wie betaalt dit?")).getHref())
                .startsWith(base + "/lezen/2?reactie=");
        assertThat(_get(Anchor.class, spec -> spec.withText("Eén loket bij het Rijk"))
                        .getHref())
                .isEqualTo(base + "/actiepunten?actiepunt=3");
        assertThat(_get(Anchor.class, spec -> spec.withText("bij één alinea")).getHref())
                .isEqualTo("#tekst");
    }

    private void hoursPass() {
        var now = as(scene.joyce, () -> rounds.now()).atOffset(ZoneOffset.UTC);
        var threads = "thread in (select id from comment_thread where round = ?)";
        jdbc.update("update comment set posted_at = ? where " + threads, now.minusHours(2), scene.round.id());
        jdbc.update("update summary_look set seen_at = ? where round = ?", now.minusHours(1), scene.round.id());
    }

    @Test
    void a_look_lasts_as_long_as_joyce_shows_signs_of_life() {
        open(scene.joyce, Karibu.DUTCH);
        var before = lastSeen();
        jdbc.update(
                "update summary_look set seen_at = ? where round = ?",
                before.atOffset(ZoneOffset.UTC).minusMinutes(20),
                scene.round.id());

        BasicUtilsKt._fireDomEvent(_get(SummaryPanel.class), "alive");

        assertThat(lastSeen()).isAfterOrEqualTo(before);
    }

    private Instant lastSeen() {
        return jdbc.queryForObject(
                        "select seen_at from summary_look where round = ?", Timestamp.class, scene.round.id())
                .toInstant();
    }

    @Test
    void what_is_new_leads_to_what_is_new_and_nothing_else() {
        ask("2", "Wie betaalt dit?");
        open(scene.joyce, Karibu.DUTCH);
        Karibu.close();
        hoursPass();
        ask("3", "En wanneer?");
        take("a3", new Stand(Choice.NO, Commitment.NONE, "Te traag."));

        open(scene.joyce, Karibu.DUTCH);

        var fresh = _find(Anchor.class, spec -> spec.withText("+1 nieuw"));
        assertThat(fresh).hasSize(2);
        var address = fresh.getFirst().getHref();
        assertThat(address).contains("/inbreng?wat=reacties&sinds=");
        assertThat(fresh.getLast().getHref()).contains("/inbreng?wat=standpunten&sinds=");
        Karibu.open(application, scene.joyce, Karibu.DUTCH, address);
        assertThat(Karibu.text()).contains("En wanneer?", "Eén bijdrage.").doesNotContain("Wie betaalt dit?");
    }

    @Test
    void answers_lead_to_who_gave_them_and_what_waits_unfolds() {
        ask("2", "Wie betaalt dit?");
        take("a3", new Stand(Choice.NO, Commitment.NONE, "Te traag."));
        as(scene.eindhoven, () -> {
            ambitions.answer(scene.round, new Verdict(Agrees.FULLY, Enough.PARTLY, "Mooi"), UUID.randomUUID());
            missingPoints.add(scene.round, new MissingText("Het platteland", ""), UUID.randomUUID());
        });

        open(scene.joyce, Karibu.DUTCH);

        var base = "s/" + scene.strategy.slug() + "/inbreng?wat=";
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        base + "standpunten&actiepunt=3&keuze=no",
                        "#wie-bij-actiepunt-3",
                        base + "ambitie",
                        base + "ambitie&eens=fully",
                        base + "ambitie&genoeg=partly",
                        base + "ontbrekend");
        assertThat(Karibu.text())
                .contains("1 vraag van vandaag")
                .contains("Nog niet: Amsterdam ")
                .contains("gemist door één organisatie", "Eindhoven");
        Karibu.open(application, scene.joyce, Karibu.DUTCH, base + "standpunten&actiepunt=3&keuze=no");
        assertThat(Karibu.text()).contains("Alleen: Actiepunt 3, Nee.", "Te traag.", "Eén bijdrage.");
        Karibu.open(application, scene.joyce, Karibu.DUTCH, base + "standpunten&actiepunt=3&keuze=yes");
        assertThat(Karibu.text()).contains("Hier is nog niets ingebracht.").doesNotContain("Te traag.");
        Karibu.open(application, scene.joyce, Karibu.DUTCH, base + "standpunten&actiepunt=drie&keuze=zomaar");
        assertThat(Karibu.text()).contains("Te traag.").doesNotContain("Alleen:");
    }

    @Test
    void the_most_divided_can_stand_first() {
        take("a3", Stand.of(Choice.YES));
        as(
                scene.amsterdam,
                () -> positions.take(
                        scene.round, scene.at("a3"), new Stand(Choice.NO, Commitment.NONE, "Nee."), UUID.randomUUID()));
        open(scene.joyce, Karibu.DUTCH);
        assertThat(titles().getFirst()).isEqualTo("Elke proef krijgt een tweede stad");

        _click(_get(NativeButton.class, spec -> spec.withText("Meest verdeeld eerst")));

        assertThat(titles().getFirst()).isEqualTo("Eén loket bij het Rijk");
    }

    @Test
    void days_that_span_years_say_so_and_only_those_on_which_something_came_are_drawn() {
        say("2", "Goed plan");
        say("3", "Veel later");
        database.sql("update comment set posted_at = ? where text = 'Goed plan' and thread in"
                        + " (select id from comment_thread where round = ?)")
                .params(Timestamp.from(Instant.parse("2016-12-20T11:00:00Z")), scene.round.id())
                .update();

        open(scene.joyce, Karibu.DUTCH);

        var drawn = _get(Div.class, spec -> spec.withClasses("days-drawing"))
                .getElement()
                .getProperty("innerHTML");
        assertThat(drawn.split("<rect", -1)).hasSize(3);
        assertThat(_get(Div.class, spec -> spec.withClasses("days-axis")).getText())
                .startsWith("20 dec 2016 – ");
        assertThat(_find(Div.class, spec -> spec.withClasses("table-slot")))
                .extracting(slot -> slot.getElement().getProperty("innerHTML"))
                .filteredOn(table -> table.contains("dag=2016-12-20"))
                .singleElement()
                .asString()
                .contains("dinsdag 20 december 2016")
                .satisfies(table -> assertThat(table.split("<tr>", -1)).hasSize(4));
    }

    @Test
    void nobody_else_sees_it() {
        open(scene.wim, Karibu.DUTCH);

        assertThat(Karibu.text()).doesNotContain("Waar staan we");
    }

    private void open(PersonId person, Locale language) {
        Karibu.open(application, person, language, "s/" + scene.strategy.slug() + "/overzicht");
    }

    private static java.util.List<String> titles() {
        return _find(Anchor.class, spec -> spec.withClasses("t")).stream()
                .map(Anchor::getText)
                .toList();
    }

    private Anchor cell(String place) {
        return _get(
                Anchor.class,
                spec -> spec.withClasses("cell")
                        .withPredicate(one -> one.getHref().endsWith("/lezen/" + place)));
    }

    private void say(String place, String words) {
        as(
                scene.eindhoven,
                () -> discussions.start(
                        scene.round, scene.at(place), Opening.remark(new CommentText(words)), UUID.randomUUID()));
    }

    private void ask(String place, String words) {
        as(
                scene.eindhoven,
                () -> discussions.start(
                        scene.round,
                        scene.at(place),
                        Opening.question(new CommentText(words), Optional.empty()),
                        UUID.randomUUID()));
    }

    private void take(String place, Stand stand) {
        as(scene.eindhoven, () -> positions.take(scene.round, scene.at(place), stand, UUID.randomUUID()));
    }
}
