package nl.samenspraak.audit;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Since when somebody has the role that they have. */
@SpringTest
class RightsReviewTests {

    private static final Instant JANUARY = Instant.parse("2026-01-15T09:00:00Z");

    @Autowired
    Scene scene;

    @Autowired
    RightsReview rights;

    @Autowired
    Participations participations;

    @Autowired
    OrganisationDesk organisations;

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcClient database;

    private Instant now;

    @BeforeEach
    void everybody_came_in_january() {
        scene.set();
        database.sql("update participation set since = :at, role_since = :at where strategy = :strategy")
                .param("at", OffsetDateTime.ofInstant(JANUARY, ZoneOffset.UTC))
                .param("strategy", scene.strategy.id().id())
                .update();
        now = as(scene.joyce, rounds::now);
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void who_keeps_a_role_has_it_since_they_came() {
        assertThat(line(scene.observer, scene.amsterdamCity).since()).isEqualTo(JANUARY);
    }

    @Test
    void who_gets_another_role_has_that_since_then_on_the_page_and_to_take_along() {
        as(scene.joyce, () -> scene.join(scene.observer, scene.amsterdamCity, Role.KERNTEAM));

        assertThat(line(scene.observer, scene.amsterdamCity)).satisfies(line -> {
            assertThat(line.role()).isEqualTo(Role.KERNTEAM);
            assertThat(line.since()).isAfterOrEqualTo(now);
        });
        // Whether somebody was seen changes by asking.
        assertThat(as(scene.joyce, () -> rights.export(scene.strategy.id())))
                .extracting(RightsLine::person, RightsLine::role, RightsLine::since)
                .containsExactlyElementsOf(as(scene.joyce, () -> rights.lines(scene.strategy.id())).stream()
                        .map(line -> tuple(line.person(), line.role(), line.since()))
                        .toList());
    }

    @Test
    void who_was_removed_and_let_in_again_has_the_role_since_then() {
        as(scene.joyce, () -> {
            participations.end(scene.strategy.id(), scene.observer, scene.amsterdamCity);
            scene.join(scene.observer, scene.amsterdamCity, Role.OBSERVER);
        });

        assertThat(line(scene.observer, scene.amsterdamCity).since()).isAfterOrEqualTo(now);
    }

    @Test
    void who_takes_over_a_role_in_a_merger_has_it_since_then_and_else_keeps_the_date() {
        var both = scene.person("Voor beide");
        as(scene.joyce, () -> {
            scene.join(both, scene.eindhovenCity, Role.REPRESENTATIVE);
            scene.join(both, scene.amsterdamCity, Role.OBSERVER);
        });
        everybodyAlso(both);
        as(scene.joyce, () -> organisations.merge(scene.eindhovenCity, scene.amsterdamCity));

        assertThat(line(both, scene.amsterdamCity)).satisfies(line -> {
            assertThat(line.role()).isEqualTo(Role.REPRESENTATIVE);
            assertThat(line.since()).isAfterOrEqualTo(now);
        });
        assertThat(line(scene.amsterdam, scene.amsterdamCity).since()).isEqualTo(JANUARY);
    }

    @Test
    void the_order_of_arrival_stays_when_a_role_changes() {
        var late = scene.person("Laat");
        as(scene.joyce, () -> {
            scene.join(late, scene.eindhovenCity, Role.OBSERVER);
            scene.join(scene.observer, scene.amsterdamCity, Role.CONTACT);
        });

        assertThat(as(scene.joyce, () -> participations.all(scene.strategy.id())))
                .extracting(ParticipationCard::person)
                .endsWith(late);
    }

    private void everybodyAlso(PersonId person) {
        database.sql("update participation set since = :at, role_since = :at where person = :person")
                .param("at", OffsetDateTime.ofInstant(JANUARY, ZoneOffset.UTC))
                .param("person", person.id())
                .update();
    }

    private RightsLine line(PersonId person, OrganisationId organisation) {
        return as(scene.joyce, () -> rights.lines(scene.strategy.id())).stream()
                .filter(one -> one.person().id().equals(person)
                        && one.organisation().id().equals(organisation))
                .findFirst()
                .orElseThrow();
    }
}
