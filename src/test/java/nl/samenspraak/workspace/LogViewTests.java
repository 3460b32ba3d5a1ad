package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.parts.Pick;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class LogViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    Strategies strategies;

    @Autowired
    OrganisationDesk organisations;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void setTheScene() {
        scene.set();
        say(scene.eindhoven);
        catchThrowable(() -> say(scene.observer));
        catchThrowable(() -> say(scene.stranger));
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void it_says_who_did_what_for_whom_and_what_was_refused() {
        open("", Karibu.DUTCH);

        assertThat(Karibu.text())
                .containsSubsequence(
                        "Vreemde",
                        "begon een gesprek",
                        "geweigerd (NotFound)",
                        "Waarnemer · Amsterdam",
                        "begon een gesprek",
                        "geweigerd (ObserversReadAlong)",
                        "Vertegenwoordiger Eindhoven · Eindhoven",
                        "begon een gesprek",
                        "CommentId=",
                        "Joyce Velu · Kernteam",
                        "opende een ronde",
                        "gaf iemand een rol: Waarnemer, Amsterdam")
                .doesNotContain("Geheim woord");
    }

    @Test
    void in_english_too() {
        open("", Karibu.ENGLISH);

        assertThat(Karibu.text())
                .contains("Who did what", "started a conversation", "refused (ObserversReadAlong)", "opened a round");
    }

    @Test
    void one_looks_for_a_person_an_organisation_an_act_a_result_and_a_period() {
        open("?wie=" + scene.eindhoven, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("Eén regel.").doesNotContain("opende een ronde<");

        open("?organisatie=" + scene.amsterdamCity, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("Eén regel.", "ObserversReadAlong");

        open("?over=" + scene.observer, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("Eén regel.", "Joyce Velu · Kernteam", "Waarnemer, Amsterdam");

        open("?wat=Discussions.start", Karibu.DUTCH);
        assertThat(Karibu.text()).contains("3 regels.");

        open("?uitkomst=geweigerd", Karibu.DUTCH);
        assertThat(Karibu.text()).contains("2 regels.");

        open("?van=2016-01-01&tot=2016-12-31", Karibu.DUTCH);
        assertThat(Karibu.text()).contains("Hiervan staat niets in het logboek.");
    }

    @Test
    void what_one_picks_is_in_the_address_of_the_page_and_of_the_file() {
        open("", Karibu.DUTCH);

        pick("logboek-wie", scene.eindhoven.toString());

        assertThat(Karibu.text()).contains("Eén regel.");
        assertThat(_get(Anchor.class, spec -> spec.withText("Neem mee als CSV")).getHref())
                .endsWith("/logboek.csv?wie=" + scene.eindhoven);
        _get(Input.class, spec -> spec.withId("logboek-tot")).setValue("2016-12-31");
        assertThat(Karibu.text()).contains("Hiervan staat niets");
    }

    @Test
    void somebody_who_only_came_in_is_found_among_those_whom_something_was_about() {
        open("", Karibu.ENGLISH);
        assertThat(Karibu.text()).contains("About whom", "Everything and everybody");
        assertThat(offered("logboek-wie")).doesNotContain(scene.amsterdam.toString());
        assertThat(offered("logboek-over")).contains(scene.amsterdam.toString());

        pick("logboek-over", scene.amsterdam.toString());

        assertThat(Karibu.text()).contains("One line.");
        assertThat(_get(Anchor.class, spec -> spec.withText("Take along as CSV"))
                        .getHref())
                .endsWith("/logboek.csv?over=" + scene.amsterdam);
    }

    @Test
    void an_organisation_that_merged_into_another_can_still_be_chosen() {
        as(scene.joyce, () -> organisations.merge(scene.eindhovenCity, scene.amsterdamCity));
        open("", Karibu.DUTCH);
        assertThat(offered("logboek-organisatie")).contains(scene.eindhovenCity.toString());

        pick("logboek-organisatie", scene.eindhovenCity.toString());

        assertThat(Karibu.text()).contains("Eén regel.", "Vertegenwoordiger Eindhoven");
    }

    @Test
    void what_cannot_be_in_an_address_is_not_asked() {
        open("?wie=iemand&uitkomst=misschien&van=gisteren", Karibu.DUTCH);

        assertThat(Karibu.text()).contains("opende een ronde");
    }

    @Test
    void a_moment_names_its_zone_and_stands_there_in_utc_too() {
        for (var at : List.of("2016-06-30T22:30:00Z", "2016-12-01T14:03:22Z"))
            database.sql("""
                            insert into audit_entry (id, at, strategy, use_case, subjects, outcome, refusal, address, session)
                            values (?, ?, ?, 'Rounds.open', '', 'DONE', '', '', '')""")
                    .params(
                            UUID.randomUUID(),
                            Timestamp.from(Instant.parse(at)),
                            scene.strategy.id().id())
                    .update();

        open("?tot=2016-12-31", Karibu.ENGLISH);

        // The hour that comes twice in October is told apart, and so is the day, which is another in summer at night.
        assertThat(Karibu.text())
                .contains("1 Dec 2016 15:03:22 CET", "1 Dec 2016 14:03:22 UTC")
                .contains("1 Jul 2016 00:30:00 CEST", "30 Jun 2016 22:30:00 UTC");
    }

    @Test
    void what_was_done_in_another_strategy_is_not_here() {
        as(scene.joyce, () -> strategies.start(StrategyId.create(), new StrategyName("Een andere"), scene.kernteam));

        open("?wat=Strategies.start", Karibu.DUTCH);

        assertThat(Karibu.text()).contains("Eén regel.");
    }

    @Test
    void older_lines_come_when_asked_for() {
        for (var i = 0; i < 100; i++) say(scene.eindhoven);
        open("?wie=" + scene.eindhoven, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("De nieuwste 100 regels.");

        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                _get(com.vaadin.flow.component.html.NativeButton.class, spec -> spec.withText("Toon oudere")));

        assertThat(Karibu.text()).contains("101 regels.");
    }

    @Test
    void a_city_does_not_come_here() {
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, address(""));

        assertThat(_find(Pick.class)).isEmpty();
        assertThat(Karibu.text()).contains("Dit kan alleen het kernteam");
    }

    private static void pick(String id, String value) {
        _get(Pick.class, spec -> spec.withId(id)).setValue(value);
    }

    private static List<String> offered(String id) {
        return _get(Pick.class, spec -> spec.withId(id))
                .getElement()
                .getChildren()
                .map(option -> option.getAttribute("value"))
                .toList();
    }

    private void say(PersonId who) {
        as(
                who,
                () -> discussions.start(
                        scene.round,
                        scene.at("2"),
                        Opening.remark(new CommentText("Geheim woord")),
                        UUID.randomUUID()));
    }

    private void open(String query, Locale language) {
        Karibu.open(application, scene.joyce, language, address(query));
    }

    private String address(String query) {
        return "s/" + scene.strategy.slug() + "/logboek" + query;
    }
}
