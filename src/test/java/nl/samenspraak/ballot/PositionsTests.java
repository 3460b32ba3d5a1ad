package nl.samenspraak.ballot;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.ObserversReadAlong;
import nl.samenspraak.round.OnlyRepresentatives;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundClosed;
import nl.samenspraak.round.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@SpringTest
class PositionsTests {

    @Autowired
    Scene scene;

    @Autowired
    Positions positions;

    @Autowired
    Turnout turnout;

    @Autowired
    Rounds rounds;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @Test
    void an_organisation_has_one_position_that_can_be_changed_and_keeps_its_history() {
        take(scene.eindhoven, "a1", yes());

        take(scene.eindhoven, "a1", new Stand(Choice.YES_IF, Commitment.TAKE_PART, "Mits wij mogen bijsturen."));

        var mine = as(scene.eindhoven, () -> positions.mine(scene.round)).get(scene.at("a1"));
        assertThat(mine.stand().choice()).isEqualTo(Choice.YES_IF);
        assertThat(mine.number()).isEqualTo(2);
        assertThat(mine.by()).isEqualTo(scene.eindhoven);
        assertThat(mine.wording())
                .isEqualTo(scene.article.at("a1").orElseThrow().wording());
        var history = as(scene.amsterdam, () -> positions.history(scene.round, scene.at("a1"), scene.eindhovenCity));
        assertThat(history).extracting(PositionCard::number).containsExactly(2, 1);
        assertThat(history.getLast().stand()).isEqualTo(yes());
    }

    @Test
    void everybody_sees_the_positions_of_all() {
        take(scene.eindhoven, "a1", yes());
        take(scene.amsterdam, "a1", new Stand(Choice.NO, Commitment.NONE, "Te duur."));
        take(scene.amsterdam, "a2", yes());

        var positionsOnFirst = as(scene.observer, () -> positions.of(scene.round, scene.at("a1")));

        assertThat(positionsOnFirst)
                .extracting(PositionCard::organisation)
                .containsExactly(scene.eindhovenCity, scene.amsterdamCity);
        assertThat(positionsOnFirst.getLast().stand().motivation()).isEqualTo("Te duur.");
    }

    @Test
    void tallies_count_every_action_point_in_the_order_of_the_text() {
        take(scene.eindhoven, "a1", new Stand(Choice.YES, Commitment.LEAD, ""));
        take(scene.eindhoven, "a3", new Stand(Choice.NO, Commitment.NONE, "Bestaat al."));
        take(scene.eindhoven, "a3", Stand.of(Choice.ABSTAIN));
        take(scene.amsterdam, "a1", new Stand(Choice.YES_IF, Commitment.FOLLOW, "Mits samen."));
        var afterwards = as(scene.joyce, rounds::now);
        take(scene.amsterdam, "a1", new Stand(Choice.YES_IF, Commitment.TAKE_PART, "Mits samen."));

        var tallies = as(scene.joyce, () -> positions.tallies(scene.round));

        assertThat(tallies)
                .extracting(Tally::paragraph)
                .containsExactly(scene.at("a1"), scene.at("a2"), scene.at("a3"));
        var first = tallies.getFirst();
        assertThat(first.yes()).isEqualTo(1);
        assertThat(first.yesIf()).isEqualTo(1);
        assertThat(first.leads()).containsExactly(scene.eindhovenCity);
        assertThat(first.takePart()).containsExactly(scene.amsterdamCity);
        assertThat(first.follow()).isEmpty();
        assertThat(first.changedSince(afterwards)).isEqualTo(1);
        assertThat(first.among(scene.eindhovenCity::equals).yesIf()).isZero();
        assertThat(tallies.getLast().no()).isZero();
        assertThat(tallies.getLast().abstain()).isEqualTo(1);
        assertThat(tallies.get(1).standings()).isEmpty();
    }

    @Test
    void the_same_submission_twice_is_stored_once() {
        var submission = UUID.randomUUID();

        for (var i = 0; i < 2; i++)
            as(scene.eindhoven, () -> positions.take(scene.round, scene.at("a1"), yes(), submission));

        assertThat(as(scene.eindhoven, () -> positions.history(scene.round, scene.at("a1"), scene.eindhovenCity)))
                .hasSize(1);
    }

    @Test
    void only_action_points_get_a_position() {
        assertThatExceptionOfType(NotAnActionPoint.class).isThrownBy(() -> take(scene.eindhoven, "2", yes()));
        var elsewhere = scene.at("a1");
        scene.set();
        assertThatExceptionOfType(NotAnActionPoint.class)
                .isThrownBy(() ->
                        as(scene.eindhoven, () -> positions.take(scene.round, elsewhere, yes(), UUID.randomUUID())));
    }

    @Test
    void only_representatives_take_a_position() {
        assertThatExceptionOfType(ObserversReadAlong.class).isThrownBy(() -> take(scene.observer, "a1", yes()));
        assertThatExceptionOfType(OnlyRepresentatives.class).isThrownBy(() -> take(scene.wim, "a1", yes()));
        assertThatExceptionOfType(OnlyRepresentatives.class).isThrownBy(() -> take(scene.joyce, "a1", yes()));
    }

    @Test
    void a_closed_round_takes_no_positions_but_from_who_got_more_time() {
        take(scene.amsterdam, "a1", yes());
        as(scene.joyce, () -> rounds.close(scene.round));

        assertThatExceptionOfType(RoundClosed.class).isThrownBy(() -> take(scene.eindhoven, "a1", yes()));

        assertThat(as(scene.eindhoven, () -> positions.of(scene.round, scene.at("a1"))))
                .hasSize(1);
        as(scene.joyce, () -> rounds.closeAt(scene.round, rounds.now().plus(Duration.ofDays(1))));
        take(scene.eindhoven, "a1", yes());
    }

    @Test
    void a_stranger_finds_nothing() {
        as(scene.stranger, () -> {
            refused(() -> positions.take(scene.round, scene.at("a1"), yes(), UUID.randomUUID()));
            refused(() -> positions.mine(scene.round));
            refused(() -> positions.of(scene.round, scene.at("a1")));
            refused(() -> positions.history(scene.round, scene.at("a1"), scene.eindhovenCity));
            refused(() -> positions.tallies(scene.round));
            refused(() -> turnout.progress(scene.round));
        });
    }

    @Test
    void nobody_signed_in_gets_in() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> positions.tallies(scene.round));
    }

    @Test
    void whoever_is_not_of_the_organisation_any_more_speaks_for_it_no_more() {
        var colleague = scene.person("Collega Eindhoven");
        as(scene.joyce, () -> scene.join(colleague, scene.eindhovenCity, Role.REPRESENTATIVE));
        take(colleague, "a1", yes());

        as(scene.joyce, () -> scene.join(colleague, scene.eindhovenCity, Role.OBSERVER));

        assertThatExceptionOfType(ObserversReadAlong.class).isThrownBy(() -> take(colleague, "a1", yes()));
        assertThat(as(scene.eindhoven, () -> positions.mine(scene.round))).hasSize(1);
    }

    private void take(PersonId who, String place, Stand stand) {
        as(who, () -> positions.take(scene.round, scene.at(place), stand, UUID.randomUUID()));
    }

    private static Stand yes() {
        return Stand.of(Choice.YES);
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act::run);
    }
}
