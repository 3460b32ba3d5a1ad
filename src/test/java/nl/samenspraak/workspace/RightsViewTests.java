package nl.samenspraak.workspace;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.access.PeopleDesk;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.AccessDesk;
import nl.samenspraak.round.Right;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpringTest
class RightsViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    AccessDesk access;

    @Autowired
    Register register;

    @Autowired
    PeopleDesk people;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void each_person_organisation_and_role_says_since_when_by_whom_last_seen_and_what_it_may() {
        as(
                scene.eindhoven,
                () -> discussions.start(
                        scene.round, scene.at("2"), Opening.remark(new CommentText("Goed")), UUID.randomUUID()));

        open(Karibu.DUTCH);

        var eindhoven = row("Vertegenwoordiger Eindhoven");
        assertThat(eindhoven).contains("vertegenwoordiger", "Joyce Velu", "het standpunt van de organisatie innemen");
        assertThat(eindhoven).contains("<td>actief</td>").doesNotContain("nog niet");
        assertThat(row("Waarnemer")).contains("waarnemer", "<td>nog niet gezien</td>", "<td>lezen</td>");
        assertThat(Karibu.text()).contains("5 deelnames", "Wat een rol mag", "officieel antwoorden");
    }

    @Test
    void whose_access_is_stopped_is_seen_at_once() {
        open(Karibu.DUTCH);

        as(scene.joyce, () -> access.shutOut(scene.strategy.id(), scene.eindhoven));
        Karibu.roundtrip();

        assertThat(row("Vertegenwoordiger Eindhoven")).contains("<td>geen toegang</td>");
    }

    @Test
    void who_has_a_right_over_everything_is_in_it_also_who_takes_no_part() {
        var founder = scene.person("Beheerder " + scene.strategy.slug());
        register.allowFounding(founder);

        open(Karibu.DUTCH);
        assertThat(row("Beheerder " + scene.strategy.slug()))
                .contains("<td>alle strategieën</td><td>beheerder</td>", "bij de installatie", "wie toegang heeft");

        as(scene.joyce, () -> people.stopFounder(founder));
        Karibu.roundtrip();
        assertThat(Karibu.text()).doesNotContain("Beheerder " + scene.strategy.slug());
    }

    @Test
    void in_english_too() {
        open(Karibu.ENGLISH);

        assertThat(Karibu.text())
                .contains("Who may do what", "Role given by", "5 participations", "What a role may do");
    }

    @Test
    void the_kernteam_finds_it_where_it_sees_who_takes_part_and_nobody_else_does() {
        Karibu.open(application, scene.joyce, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/deelnemers");
        assertThat(Karibu.text()).contains("Wie mag wat", "Logboek");

        Karibu.open(application, scene.wim, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/deelnemers");
        assertThat(Karibu.text()).doesNotContain("Wie mag wat", "Logboek");
    }

    @Test
    void a_city_does_not_come_here() {
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/rechten");

        assertThat(Karibu.text()).contains("Dit kan alleen het kernteam").doesNotContain("Wat een rol mag");
    }

    @Test
    void only_the_kernteam_leads_and_only_a_representative_takes_a_position() {
        for (var role : Role.values()) {
            assertThat(role.may(Right.READ)).isTrue();
            assertThat(role.may(Right.LEAD)).isEqualTo(role == Role.KERNTEAM);
            assertThat(role.may(Right.TAKE_POSITION)).isEqualTo(role == Role.REPRESENTATIVE);
            assertThat(role.may(Right.WRITE)).isEqualTo(role != Role.OBSERVER);
        }
    }

    private static String row(String name) {
        var html = Karibu.text();
        var from = html.indexOf("<th scope=\"row\">" + name);
        return html.substring(from, html.indexOf("</tr>", from));
    }

    private void open(java.util.Locale language) {
        Karibu.open(application, scene.joyce, language, "s/" + scene.strategy.slug() + "/rechten");
    }
}
