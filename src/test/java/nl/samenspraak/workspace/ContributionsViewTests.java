package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
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
import nl.samenspraak.summary.Contributions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringTest
class ContributionsViewTests {

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
    JdbcTemplate database;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void each_contribution_says_who_what_and_where_and_leads_there() {
        say(scene.eindhoven, "Goed plan");
        as(scene.amsterdam, () -> {
            positions.take(
                    scene.round, scene.at("a3"), new Stand(Choice.NO, Commitment.NONE, "Te traag."), UUID.randomUUID());
            ambitions.answer(scene.round, new Verdict(Agrees.FULLY, Enough.NO, "Ga zo door."), UUID.randomUUID());
            missingPoints.add(scene.round, new MissingText("Het platteland", "Ook dorpen."), UUID.randomUUID());
        });

        open("", Karibu.DUTCH);

        assertThat(Karibu.text())
                .contains("4 bijdragen.")
                .containsSubsequence(
                        "Het platteland",
                        "Ook dorpen.",
                        "Helemaal, niet genoeg actiepunten",
                        "Ga zo door.",
                        "Nee",
                        "Te traag.",
                        "opmerking",
                        "Goed plan");
        assertThat(_get(Anchor.class, spec -> spec.withText("Actiepunt 3")).getHref())
                .endsWith("/actiepunten?actiepunt=3");
        assertThat(_get(Anchor.class, spec -> spec.withText("Alinea 2")).getHref())
                .contains("/lezen/2?reactie=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisatie=zomaar", "wat=niets", "dag=+999999999-12-31", "sinds=gisteren"})
    void what_cannot_be_in_an_address_is_not_asked(String rubbish) {
        say(scene.eindhoven, "Goed plan");

        open("?" + rubbish, Karibu.DUTCH);

        assertThat(Karibu.text()).contains("Goed plan");
    }

    @Test
    void one_organisation_one_sort_and_one_day_are_in_the_address() {
        say(scene.eindhoven, "Van Eindhoven");
        say(scene.amsterdam, "Van Amsterdam");

        open("?organisatie=" + scene.eindhovenCity + "&wat=reacties", Karibu.DUTCH);
        assertThat(Karibu.text()).contains("Van Eindhoven").doesNotContain("Van Amsterdam");

        _get(OrganisationChoice.class).setValue(scene.amsterdamCity.toString());
        assertThat(Karibu.text()).contains("Van Amsterdam").doesNotContain("Van Eindhoven");

        open("?dag=" + LocalDate.of(2016, 12, 20), Karibu.DUTCH);
        assertThat(Karibu.text())
                .contains("Alleen van dinsdag 20 december 2016.")
                .contains("Hier is nog niets ingebracht.");
    }

    @Test
    void what_cannot_be_in_an_address_is_not_asked() {
        say(scene.eindhoven, "Goed plan");

        open("?wat=onzin&dag=2016-99-99&sinds=gisteren", Karibu.ENGLISH);

        assertThat(Karibu.text()).contains("One contribution.").contains("Goed plan");
    }

    @Test
    void it_grows_at_the_top_while_one_looks_and_shows_older_ones_when_asked() {
        for (var i = 0; i < 61; i++) say(scene.eindhoven, "Nummer " + i + ".");
        open("", Karibu.DUTCH);
        assertThat(Karibu.text()).contains("De nieuwste 60 van 61 bijdragen.").doesNotContain("Nummer 0.");

        _click(_get(NativeButton.class, spec -> spec.withText("Toon oudere (nog 1)")));
        assertThat(Karibu.text()).contains("61 bijdragen.").contains("Nummer 0.");

        say(scene.amsterdam, "Net gezegd");
        Karibu.roundtrip();
        assertThat(Karibu.text()).containsSubsequence("Net gezegd", "Nummer 60.");
    }

    @Test
    void all_can_be_unfolded_however_many_and_stay_so_while_it_grows() {
        say(scene.eindhoven, "Nummer 0.");
        copies(Contributions.MOST + 99);
        take(scene.amsterdam, "a1");
        open("", Karibu.DUTCH);
        assertThat(Karibu.text()).contains("De nieuwste 60 van 1.101 bijdragen.");

        for (var left = 1_041; left > 0; left -= 60) {
            var words =
                    "Toon oudere (nog " + NumberFormat.getInstance(Karibu.DUTCH).format(left) + ")";
            _click(_get(NativeButton.class, spec -> spec.withText(words)));
        }
        assertThat(Karibu.text()).contains("1.101 bijdragen.").contains("Nummer 0.", "Nummer 1099.");
        assertThat(Karibu.text()).doesNotContain("Toon oudere");
        assertThat(rows()).hasSize(1_101);

        say(scene.amsterdam, "Net gezegd");
        Karibu.roundtrip();
        assertThat(Karibu.text()).containsSubsequence("1.102 bijdragen.", "Net gezegd", "Nummer 0.");
        assertThat(rows()).hasSize(1_102);
    }

    @Test
    void a_city_does_not_come_here() {
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/inbreng");

        assertThat(_find(OrganisationChoice.class)).isEmpty();
    }

    /** Of what was said first, "Nummer 1." and so on, ten of every moment, each ten older than the ones before. */
    private void copies(int many) {
        var ids = IntStream.rangeClosed(1, many)
                .mapToObj(number -> new Object[] {
                    UUID.randomUUID(), "Nummer " + number + ".", UUID.randomUUID(), number / 10 + 1, scene.round.id()
                })
                .toList();
        database.batchUpdate(
                "insert into comment (id, version, thread, said, person, organisation, text, submission, posted_at)"
                        + " select ?, 0, thread, 'REPLY', person, organisation, ?, ?,"
                        + " dateadd(second, -?, posted_at) from comment"
                        + " where text = 'Nummer 0.' and thread in (select id from comment_thread where round = ?)",
                ids);
    }

    private static List<Component> rows() {
        return _get(UnorderedList.class, spec -> spec.withClasses("contributions"))
                .getChildren()
                .toList();
    }

    private void take(PersonId who, String place) {
        as(who, () -> positions.take(scene.round, scene.at(place), Stand.of(Choice.YES), UUID.randomUUID()));
    }

    private void say(PersonId who, String words) {
        as(
                who,
                () -> discussions.start(
                        scene.round, scene.at("2"), Opening.remark(new CommentText(words)), UUID.randomUUID()));
    }

    private UI open(String query, Locale language) {
        return Karibu.open(application, scene.joyce, language, "s/" + scene.strategy.slug() + "/inbreng" + query);
    }
}
