package nl.samenspraak.access;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.dossier.Dossiers;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.people.FounderNeedsAccess;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.LastFounder;
import nl.samenspraak.people.Nameless;
import nl.samenspraak.people.OnlyFounders;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.ShutOut;
import nl.samenspraak.round.AccessDesk;
import nl.samenspraak.round.AccessOfAFounder;
import nl.samenspraak.round.Admittance;
import nl.samenspraak.round.KernteamNeedsSomebody;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.TakesPartElsewhere;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringTest
class PeopleDeskTests {

    @Autowired
    Scene scene;

    @Autowired
    PeopleDesk desk;

    @Autowired
    AccessDesk access;

    @Autowired
    Admittance admittance;

    @Autowired
    Participations participations;

    @Autowired
    Strategies strategies;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Register register;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    private PersonId founder;
    private String mark;

    @BeforeEach
    void a_founder_who_takes_part_in_nothing_and_joyce() {
        scene.set();
        jdbc.update("update person set founder_since = null");
        mark = UUID.randomUUID().toString().substring(0, 8);
        founder = scene.person("Beheerder " + mark);
        register.allowFounding(founder);
        register.allowFounding(scene.joyce);
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void who_takes_part_under_two_kernteams_can_be_stopped_and_let_back_in() {
        elsewhere(scene.eindhoven);
        refuses(TakesPartElsewhere.class, scene.joyce, () -> access.shutOut(scene.strategy.id(), scene.eindhoven));

        as(founder, () -> desk.shutOut(scene.eindhoven));
        refuses(ShutOut.class, scene.eindhoven, () -> people.me());

        as(founder, () -> desk.letBackIn(scene.eindhoven));
        assertThat(as(scene.eindhoven, () -> participations.strategies())).hasSize(2);
    }

    @Test
    void who_takes_part_nowhere_can_be_stopped_and_so_can_another_founder() {
        as(scene.joyce, () -> desk.shutOut(scene.stranger));
        as(scene.joyce, () -> desk.shutOut(founder));

        assertThat(register.shutOut(List.of(scene.stranger, founder))).hasSize(2);
        refuses(ShutOut.class, founder, () -> desk.requireFounder());
    }

    @Test
    void nobody_stops_or_unnames_themselves_here() {
        refuses(NotOneself.class, founder, () -> desk.shutOut(founder));
        refuses(NotOneself.class, founder, () -> desk.makeNameless(founder));
    }

    @Test
    void only_a_founder_looks_after_everybody() {
        for (var person : List.of(scene.wim, scene.eindhoven, scene.observer, scene.stranger)) {
            refuses(OnlyFounders.class, person, () -> desk.find(new SoughtPeople("", Optional.empty(), 50)));
            refuses(OnlyFounders.class, person, () -> desk.shutOut(scene.amsterdam));
            refuses(OnlyFounders.class, person, () -> desk.makeFounder(person));
            refuses(OnlyFounders.class, person, () -> desk.stopFounder(founder));
            refuses(OnlyFounders.class, person, () -> desk.makeNameless(scene.stranger));
        }
    }

    @Test
    void the_right_is_passed_on_and_taken_back() {
        as(founder, () -> desk.makeFounder(scene.wim));
        assertThat(as(scene.wim, people::mayFoundStrategies)).isTrue();
        assertThat(register.founders())
                .filteredOn(one -> one.person().id().equals(scene.wim))
                .singleElement()
                .satisfies(one -> assertThat(one.by()).contains(founder));

        as(scene.wim, () -> desk.stopFounder(founder));
        refuses(OnlyFounders.class, founder, () -> desk.requireFounder());
    }

    @Test
    void the_last_founder_who_can_come_in_stays() {
        as(founder, () -> desk.shutOut(scene.joyce));

        refuses(LastFounder.class, founder, () -> desk.stopFounder(founder));
        refuses(LastFounder.class, founder, () -> dossiers.leave());
        assertThat(register.hasFounder()).isTrue();
        assertThat(as(founder, people::mayFoundStrategies)).isTrue();
    }

    @Test
    void whom_the_configuration_names_and_who_never_came_is_not_a_founder_who_is_left() {
        as(founder, () -> desk.stopFounder(scene.joyce));
        register.foundByConfiguration(new Identity("https://idp.example", "a-typing-error-" + mark));
        var awaited = register.find(new Identity("https://idp.example", "a-typing-error-" + mark))
                .orElseThrow();

        refuses(LastFounder.class, founder, () -> desk.stopFounder(founder));
        refuses(LastFounder.class, founder, () -> dossiers.leave());

        as(founder, () -> desk.stopFounder(awaited));
        assertThat(register.isFounder(awaited)).isFalse();
    }

    @Test
    void the_last_founder_stays_on_the_page_of_a_strategy_too() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        as(scene.joyce, () -> desk.stopFounder(founder));

        refuses(LastFounder.class, scene.joyce, () -> access.shutOut(scene.strategy.id(), scene.joyce));
        refuses(AccessOfAFounder.class, scene.wim, () -> access.shutOut(scene.strategy.id(), scene.joyce));
    }

    @Test
    void who_was_stopped_becomes_no_founder_and_is_none_that_counts() {
        as(founder, () -> desk.shutOut(scene.stranger));
        refuses(FounderNeedsAccess.class, founder, () -> desk.makeFounder(scene.stranger));

        jdbc.update("update person set shut_out_at = founder_since where founder_since is not null");
        assertThat(register.hasFounder()).isFalse();
    }

    @Test
    void two_founders_who_take_each_others_right_at_once_leave_one() throws Exception {
        for (var time = 0; time < 5; time++) {
            try (var pool = Executors.newFixedThreadPool(2)) {
                var both = pool.invokeAll(List.<Callable<Boolean>>of(
                        done(founder, () -> desk.stopFounder(scene.joyce)),
                        done(scene.joyce, () -> desk.stopFounder(founder))));
                assertThat(both).map(one -> one.get()).containsExactlyInAnyOrder(true, false);
            }
            assertThat(register.founders()).hasSize(1);
            for (var one : List.of(founder, scene.joyce)) register.allowFounding(one);
        }
    }

    @Test
    void two_founders_who_stop_each_other_at_once_leave_one() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(List.<Callable<Boolean>>of(
                    done(founder, () -> desk.shutOut(scene.joyce)), done(scene.joyce, () -> desk.shutOut(founder))));
            assertThat(both).map(one -> one.get()).containsExactlyInAnyOrder(true, false);
        }
        assertThat(register.founders()).hasSize(1);
    }

    /** With a third, whoever comes second would leave somebody; but they were stopped while they waited. */
    @Test
    void of_three_founders_two_who_stop_each_other_at_once_leave_two() throws Exception {
        register.allowFounding(scene.wim);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(List.<Callable<Boolean>>of(
                    done(founder, () -> desk.shutOut(scene.joyce)), done(scene.joyce, () -> desk.shutOut(founder))));
            assertThat(both).map(one -> one.get()).containsExactlyInAnyOrder(true, false);
        }
        assertThat(register.founders()).hasSize(2);
    }

    @Test
    void of_three_founders_two_who_take_each_others_right_at_once_leave_two() throws Exception {
        register.allowFounding(scene.wim);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(List.<Callable<Boolean>>of(
                    done(founder, () -> desk.stopFounder(scene.joyce)),
                    done(scene.joyce, () -> desk.stopFounder(founder))));
            assertThat(both).map(one -> one.get()).containsExactlyInAnyOrder(true, false);
        }
        assertThat(register.founders()).hasSize(2);
    }

    @Test
    void who_left_the_city_is_called_by_what_they_were_also_when_the_kernteam_ended_it() {
        as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.eindhoven, scene.eindhovenCity));

        as(founder, () -> desk.makeNameless(scene.eindhoven));

        assertThat(register.card(scene.eindhoven).name()).startsWith("oud-vertegenwoordiger Eindhoven");
        refuses(ShutOut.class, scene.eindhoven, () -> people.me());
        refuses(Nameless.class, founder, () -> desk.letBackIn(scene.eindhoven));
        refuses(Nameless.class, founder, () -> desk.makeNameless(scene.eindhoven));
    }

    @Test
    void who_was_stopped_and_made_nameless_does_not_come_in_with_the_same_account_until_a_founder_says_so() {
        var account = new Identity("https://localhost/test", UUID.randomUUID().toString());
        var before = register.arrive(account, "Sanne");
        as(founder, () -> desk.shutOut(before));
        as(founder, () -> desk.makeNameless(before));

        assertThatExceptionOfType(ShutOut.class).isThrownBy(() -> register.arrive(account, "Sanne"));
        assertThat(register.find(account)).isEmpty();
        refuses(OnlyFounders.class, scene.wim, () -> desk.letBackIn(before));
        assertThat(accountShutOut(before)).isTrue();

        as(founder, () -> desk.letBackIn(before));
        var after = register.arrive(account, "Sanne");
        assertThat(after).isNotEqualTo(before);
        assertThat(as(after, () -> people.me()).name()).isEqualTo("Sanne");
        assertThat(accountShutOut(before)).isFalse();
        refuses(Nameless.class, founder, () -> desk.letBackIn(before));
    }

    @Test
    void whom_the_configuration_names_comes_in_no_more_than_others_when_they_were_stopped() {
        var account = new Identity("https://localhost/test", UUID.randomUUID().toString());
        var before = register.arrive(account, "Sanne");
        as(founder, () -> desk.shutOut(before));
        as(founder, () -> desk.makeNameless(before));

        register.foundByConfiguration(account);

        assertThatExceptionOfType(ShutOut.class).isThrownBy(() -> register.arrive(account, "Sanne"));
    }

    @Test
    void who_leaves_after_the_kernteam_ended_it_is_called_so_too() {
        as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.eindhoven, scene.eindhovenCity));

        as(scene.eindhoven, () -> dossiers.leave());

        assertThat(register.card(scene.eindhoven).name()).startsWith("oud-vertegenwoordiger Eindhoven");
    }

    @Test
    void what_goes_on_is_later_than_what_ended() {
        as(scene.joyce, () -> {
            scene.join(scene.wim, scene.amsterdamCity, Role.REPRESENTATIVE);
            participations.end(scene.strategy.id(), scene.wim, scene.amsterdamCity);
        });

        as(founder, () -> {
            desk.shutOut(scene.wim);
            desk.makeNameless(scene.wim);
        });

        assertThat(register.card(scene.wim).name()).startsWith("oud-contactpersoon Kernteam");
        assertThat(as(scene.joyce, () -> participations.all(scene.strategy.id())))
                .noneMatch(one -> one.person().equals(scene.wim));
    }

    @Test
    void who_can_come_in_and_takes_part_keeps_their_name() {
        refuses(StillTakesPart.class, founder, () -> desk.makeNameless(scene.eindhoven));
        as(founder, () -> desk.shutOut(scene.joyce));
        // Stopping can be taken back; this could not, and the strategy would have nobody left for good.
        refuses(KernteamNeedsSomebody.class, founder, () -> desk.makeNameless(scene.joyce));
    }

    @Test
    void people_are_found_by_name_and_state_and_no_more_than_asked() {
        IntStream.range(0, 12).forEach(at -> scene.person("Zoek %s%% %02d".formatted(mark, at)));
        var stopped = scene.person("Zoek " + mark + " gestopt");
        var takesPart = scene.person("Zoek " + mark + " doet mee");
        as(scene.joyce, () -> scene.join(takesPart, scene.eindhovenCity, Role.OBSERVER));
        as(founder, () -> desk.shutOut(stopped));
        register.add(new Identity("https://elders.example/realms/x", mark), "Zoek " + mark + " verwacht");

        assertThat(find("zoek " + mark).count()).isEqualTo(15);
        assertThat(find(mark + "%").count()).isEqualTo(12);
        assertThat(found(mark, PersonState.SHUT_OUT, 50).people())
                .singleElement()
                .satisfies(one -> assertThat(one.card().id()).isEqualTo(stopped));
        assertThat(found(mark, PersonState.AWAITED, 50).people())
                .singleElement()
                .satisfies(one -> assertThat(one.provider()).isEqualTo("elders.example"));
        assertThat(found("zoek " + mark, PersonState.SEEN, 5).people()).hasSize(5);
        assertThat(found("zoek " + mark, PersonState.SEEN, 5).count()).isEqualTo(12);
        assertThat(found("zoek " + mark, PersonState.ACTIVE, 50).people())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo(PersonState.ACTIVE);
                    assertThat(one.parts()).singleElement().satisfies(part -> {
                        assertThat(part.strategy()).isEqualTo(scene.strategy.name());
                        assertThat(part.organisation().name()).startsWith("Eindhoven");
                        assertThat(part.role()).isEqualTo(Role.OBSERVER);
                    });
                });
    }

    @Test
    void thousands_of_people_are_found_within_a_second() {
        var rows = IntStream.range(0, 5_000)
                .mapToObj(at -> new Object[] {UUID.randomUUID(), "https://vol.example", mark + at, "Vol " + mark + at})
                .toList();
        jdbc.batchUpdate(
                "insert into person (id, version, issuer, subject, name, first_seen_at)"
                        + " values (?, 0, ?, ?, ?, current_timestamp)",
                rows);
        find("vol " + mark);

        var from = System.nanoTime();
        var found = find("vol " + mark);

        assertThat(found.count()).isEqualTo(5_000);
        assertThat(found.people()).hasSize(50);
        assertThat(java.time.Duration.ofNanos(System.nanoTime() - from)).isLessThan(java.time.Duration.ofSeconds(1));
        jdbc.update("delete from person where issuer = 'https://vol.example'");
    }

    private FoundPeople find(String words) {
        return as(founder, () -> desk.find(new SoughtPeople(words, Optional.empty(), 50)));
    }

    private FoundPeople found(String words, PersonState state, int limit) {
        return as(founder, () -> desk.find(new SoughtPeople(words, Optional.of(state), limit)));
    }

    private void elsewhere(PersonId person) {
        as(founder, () -> {
            var other = strategies.start(StrategyId.create(), new StrategyName("Een andere"), scene.kernteam);
            admittance.admit(other.id(), person, scene.eindhovenCity, Role.REPRESENTATIVE, founder);
        });
    }

    private static Callable<Boolean> done(PersonId by, Runnable act) {
        return () -> {
            try {
                as(by, act);
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
    }

    private boolean accountShutOut(PersonId person) {
        return found("oud-deelnemer", PersonState.SHUT_OUT, SoughtPeople.MOST).people().stream()
                .filter(one -> one.card().id().equals(person))
                .anyMatch(PersonEntry::accountShutOut);
    }

    private static void refuses(Class<? extends Refusal> refusal, PersonId person, Runnable act) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> as(person, act));
    }
}
