package nl.samenspraak.access;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OnlyFounders;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.KernteamIsThere;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class LeaderlessStrategiesTests {

    @Autowired
    Scene scene;

    @Autowired
    LeaderlessStrategies leaderless;

    @Autowired
    PeopleDesk desk;

    @Autowired
    Participations participations;

    @Autowired
    Register register;

    PersonId founder;

    @BeforeEach
    void a_founder_who_takes_part_in_nothing() {
        scene.set();
        founder = scene.person("Beheerder");
        register.allowFounding(founder);
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void a_strategy_with_somebody_of_its_kernteam_is_not_taken_over() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        as(founder, () -> desk.shutOut(scene.joyce));

        assertThat(waiting()).doesNotContain(scene.strategy.id());
        assertThatExceptionOfType(KernteamIsThere.class).isThrownBy(() -> takeOver(scene.strategy.id()));
    }

    @Test
    void one_of_which_nobody_of_the_kernteam_can_come_in_is() {
        as(founder, () -> desk.shutOut(scene.joyce));
        assertThat(waiting()).contains(scene.strategy.id());

        takeOver(scene.strategy.id());

        assertThat(waiting()).doesNotContain(scene.strategy.id());
        assertThat(as(founder, () -> participations.mine(scene.strategy.id()).role()))
                .isEqualTo(Role.KERNTEAM);
        as(founder, () -> participations.add(scene.strategy.id(), scene.wim, scene.kernteam, Role.KERNTEAM));
    }

    @Test
    void who_took_part_as_something_less_leads_too() {
        as(scene.joyce, () -> scene.join(founder, scene.kernteam, Role.OBSERVER));
        as(founder, () -> desk.shutOut(scene.joyce));

        takeOver(scene.strategy.id());

        assertThat(as(founder, () -> participations.mine(scene.strategy.id()).role()))
                .isEqualTo(Role.KERNTEAM);
    }

    @Test
    void nobody_else_sees_or_takes_them() {
        as(founder, () -> desk.shutOut(scene.joyce));

        for (var person : new PersonId[] {scene.wim, scene.eindhoven, scene.observer, scene.stranger}) {
            assertThatExceptionOfType(OnlyFounders.class).isThrownBy(() -> as(person, () -> leaderless.all()));
            assertThatExceptionOfType(OnlyFounders.class)
                    .isThrownBy(() -> as(person, () -> leaderless.takeOver(scene.strategy.id(), scene.kernteam)));
        }
    }

    @Test
    void what_does_not_exist_is_refused_in_the_same_words() {
        assertThatExceptionOfType(KernteamIsThere.class).isThrownBy(() -> takeOver(StrategyId.create()));
    }

    private void takeOver(StrategyId strategy) {
        as(founder, () -> leaderless.takeOver(strategy, scene.kernteam));
    }

    private java.util.List<StrategyId> waiting() {
        return as(founder, leaderless::all).stream().map(StrategyCard::id).toList();
    }
}
