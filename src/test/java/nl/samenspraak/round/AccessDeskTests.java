package nl.samenspraak.round;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.ShutOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class AccessDeskTests {

    @Autowired
    Scene scene;

    @Autowired
    AccessDesk desk;

    @Autowired
    Participations participations;

    @Autowired
    Rounds rounds;

    @Autowired
    Drafts drafts;

    @Autowired
    Strategies strategies;

    @Autowired
    Admittance admittance;

    @Autowired
    Register register;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void who_is_shut_out_gets_nothing_any_more_and_everything_again_when_let_back_in() {
        as(scene.joyce, () -> desk.shutOut(scene.strategy.id(), scene.eindhoven));
        refuses(ShutOut.class, scene.eindhoven, () -> rounds.participant(scene.round));
        refuses(ShutOut.class, scene.eindhoven, () -> strategies.at(scene.strategy.slug()));
        refuses(ShutOut.class, scene.eindhoven, () -> drafts.latest(scene.strategy.id()));
        assertThat(register.shutOut(List.of(scene.eindhoven, scene.amsterdam))).containsExactly(scene.eindhoven);

        as(scene.joyce, () -> desk.letBackIn(scene.strategy.id(), scene.eindhoven));

        assertThat(as(scene.eindhoven, () -> rounds.participant(scene.round)).role())
                .isEqualTo(Role.REPRESENTATIVE);
    }

    @Test
    void only_the_kernteam_shuts_people_out() {
        for (var person : List.of(scene.wim, scene.eindhoven, scene.observer))
            refuses(OnlyKernteam.class, person, () -> desk.shutOut(scene.strategy.id(), scene.amsterdam));
        refuses(NotFound.class, scene.stranger, () -> desk.shutOut(scene.strategy.id(), scene.amsterdam));
        refuses(NotFound.class, scene.joyce, () -> desk.shutOut(scene.strategy.id(), scene.stranger));
    }

    @Test
    void nobody_is_shut_out_of_a_strategy_that_is_anothers() {
        register.allowFounding(scene.wim);
        as(scene.wim, () -> {
            var other = strategies.start(StrategyId.create(), new StrategyName("Een andere"), scene.kernteam);
            admittance.admit(other.id(), scene.eindhoven, scene.eindhovenCity, Role.REPRESENTATIVE, scene.wim);
        });

        refuses(TakesPartElsewhere.class, scene.joyce, () -> desk.shutOut(scene.strategy.id(), scene.eindhoven));
    }

    @Test
    void the_last_of_the_kernteam_who_can_come_in_stays() {
        refuses(KernteamNeedsSomebody.class, scene.joyce, () -> desk.shutOut(scene.strategy.id(), scene.joyce));
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        as(scene.joyce, () -> desk.shutOut(scene.strategy.id(), scene.wim));

        // Wim is of the kernteam still, but nobody it could be left to.
        refuses(
                KernteamNeedsSomebody.class,
                scene.joyce,
                () -> participations.end(scene.strategy.id(), scene.joyce, scene.kernteam));
        refuses(KernteamNeedsSomebody.class, scene.joyce, () -> desk.shutOut(scene.strategy.id(), scene.joyce));
    }

    @Test
    void a_kernteam_stops_no_founder_and_a_founder_in_it_does() {
        memberOfTheKernteam();
        register.allowFounding(scene.eindhoven);
        actsThemselves(scene.eindhoven);

        refuses(AccessOfAFounder.class, scene.wim, () -> desk.shutOut(scene.strategy.id(), scene.eindhoven));
        assertThat(objection(scene.wim, scene.eindhoven)).containsInstanceOf(AccessOfAFounder.class);
        assertThat(objection(scene.joyce, scene.eindhoven)).isEmpty();

        as(scene.joyce, () -> desk.shutOut(scene.strategy.id(), scene.eindhoven));
        assertThat(register.hasAccess(scene.eindhoven)).isFalse();
    }

    @Test
    void who_was_only_let_in_loses_their_part_and_nothing_more() {
        memberOfTheKernteam();
        as(scene.wim, () -> scene.join(scene.stranger, scene.eindhovenCity, Role.OBSERVER));
        // Signing in leads to the only strategy by itself, and so does a rule of the kernteam: neither is their own
        // doing.
        as(scene.stranger, () -> drafts.latest(scene.strategy.id()));

        refuses(DidNothingHere.class, scene.wim, () -> desk.shutOut(scene.strategy.id(), scene.stranger));
        assertThat(objection(scene.wim, scene.stranger)).containsInstanceOf(DidNothingHere.class);

        as(scene.wim, () -> participations.end(scene.strategy.id(), scene.stranger, scene.eindhovenCity));
        assertThat(register.hasAccess(scene.stranger)).isTrue();
    }

    @Test
    void who_did_something_in_the_strategy_themselves_is_stopped_by_its_kernteam() {
        memberOfTheKernteam();
        actsThemselves(scene.eindhoven);
        assertThat(objection(scene.wim, scene.eindhoven)).isEmpty();

        as(scene.wim, () -> desk.shutOut(scene.strategy.id(), scene.eindhoven));

        assertThat(register.hasAccess(scene.eindhoven)).isFalse();
    }

    @Test
    void two_of_a_kernteam_who_remove_each_other_at_once_leave_one() throws Exception {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));

        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(
                    List.<Callable<Boolean>>of(ends(scene.joyce, scene.wim), ends(scene.wim, scene.joyce)));
            assertThat(both).map(one -> one.get()).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void what_a_founder_stopped_only_a_founder_gives_back() {
        memberOfTheKernteam();
        register.shutOut(scene.eindhoven, scene.joyce);
        refuses(StoppedByAFounder.class, scene.wim, () -> desk.letBackIn(scene.strategy.id(), scene.eindhoven));

        // It was a founder's word then, whatever became of them since.
        register.allowFounding(scene.amsterdam);
        register.stopFounding(scene.joyce, scene.joyce);
        refuses(StoppedByAFounder.class, scene.wim, () -> desk.letBackIn(scene.strategy.id(), scene.eindhoven));
        refuses(StoppedByAFounder.class, scene.joyce, () -> desk.letBackIn(scene.strategy.id(), scene.eindhoven));
        assertThat(register.hasAccess(scene.eindhoven)).isFalse();

        register.allowFounding(scene.joyce);
        as(scene.joyce, () -> desk.letBackIn(scene.strategy.id(), scene.eindhoven));
        assertThat(register.hasAccess(scene.eindhoven)).isTrue();
    }

    @Test
    void what_a_kernteam_stopped_is_a_founders_once_a_founder_stopped_it_too() {
        memberOfTheKernteam();
        register.shutOut(scene.eindhoven, scene.wim);
        register.shutOut(scene.eindhoven, scene.joyce);

        refuses(StoppedByAFounder.class, scene.wim, () -> desk.letBackIn(scene.strategy.id(), scene.eindhoven));
    }

    @Test
    void a_kernteam_gives_back_what_it_stopped_but_no_founders_right_with_it() {
        memberOfTheKernteam();
        register.shutOut(scene.amsterdam, scene.wim);
        as(scene.wim, () -> desk.letBackIn(scene.strategy.id(), scene.amsterdam));
        assertThat(register.hasAccess(scene.amsterdam)).isTrue();

        // As it was while a kernteam could stop a founder.
        register.allowFounding(scene.eindhoven);
        register.shutOut(scene.eindhoven, scene.wim);
        refuses(AccessOfAFounder.class, scene.wim, () -> desk.letBackIn(scene.strategy.id(), scene.eindhoven));
        as(scene.joyce, () -> desk.letBackIn(scene.strategy.id(), scene.eindhoven));
    }

    /** Wim, who is no founder. */
    private void memberOfTheKernteam() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
    }

    private void actsThemselves(PersonId person) {
        as(person, () -> participations.speakFor(scene.strategy.id(), scene.eindhovenCity));
    }

    private Optional<Refusal> objection(PersonId by, PersonId whom) {
        return as(by, () -> desk.objectionToStopping(scene.strategy.id(), whom));
    }

    private Callable<Boolean> ends(PersonId by, PersonId whom) {
        return () -> {
            try {
                as(by, () -> participations.end(scene.strategy.id(), whom, scene.kernteam));
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
    }

    private static void refuses(Class<? extends Refusal> refusal, PersonId person, Runnable act) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> as(person, act));
    }
}
