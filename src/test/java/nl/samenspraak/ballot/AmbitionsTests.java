package nl.samenspraak.ballot;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.ObserversReadAlong;
import nl.samenspraak.round.OnlyRepresentatives;
import nl.samenspraak.round.RoundClosed;
import nl.samenspraak.round.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class AmbitionsTests {

    private static final Verdict FULLY = new Verdict(Agrees.FULLY, Enough.YES, "");

    @Autowired
    Scene scene;

    @Autowired
    Ambitions ambitions;

    @Autowired
    Rounds rounds;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @Test
    void an_organisation_answers_once_and_may_change_it() {
        answer(scene.eindhoven, FULLY);

        answer(scene.eindhoven, new Verdict(Agrees.DISAGREE, Enough.PARTLY, "Te vaag."));

        var mine = as(scene.eindhoven, () -> ambitions.mine(scene.round)).orElseThrow();
        assertThat(mine.verdict().explanation()).isEqualTo("Te vaag.");
        assertThat(mine.number()).isEqualTo(2);
        assertThat(as(scene.amsterdam, () -> ambitions.history(scene.round, scene.eindhovenCity)))
                .extracting(card -> card.verdict().agrees())
                .containsExactly(Agrees.DISAGREE, Agrees.FULLY);
        assertThat(as(scene.amsterdam, () -> ambitions.mine(scene.round))).isEmpty();
    }

    @Test
    void the_tally_counts_the_latest_answer_of_each() {
        answer(scene.eindhoven, FULLY);
        answer(scene.amsterdam, FULLY);
        var afterwards = as(scene.joyce, rounds::now);
        answer(scene.amsterdam, new Verdict(Agrees.AGREE, Enough.NO, "Geen geld."));

        var tally = as(scene.observer, () -> ambitions.tally(scene.round));

        assertThat(tally.count(Agrees.FULLY)).isEqualTo(1);
        assertThat(tally.count(Agrees.AGREE)).isEqualTo(1);
        assertThat(tally.count(Enough.NO)).isEqualTo(1);
        assertThat(tally.changedSince(afterwards)).isEqualTo(1);
        assertThat(tally.among(scene.amsterdamCity::equals).verdicts()).hasSize(1);
    }

    @Test
    void the_same_submission_twice_is_stored_once() {
        var submission = UUID.randomUUID();

        for (var i = 0; i < 2; i++) as(scene.eindhoven, () -> ambitions.answer(scene.round, FULLY, submission));

        assertThat(as(scene.eindhoven, () -> ambitions.history(scene.round, scene.eindhovenCity)))
                .hasSize(1);
    }

    @Test
    void only_representatives_answer_and_only_while_the_round_is_open() {
        assertThatExceptionOfType(ObserversReadAlong.class).isThrownBy(() -> answer(scene.observer, FULLY));
        assertThatExceptionOfType(OnlyRepresentatives.class).isThrownBy(() -> answer(scene.wim, FULLY));
        as(scene.joyce, () -> rounds.close(scene.round));
        assertThatExceptionOfType(RoundClosed.class).isThrownBy(() -> answer(scene.eindhoven, FULLY));
    }

    @Test
    void a_stranger_finds_nothing() {
        as(scene.stranger, () -> {
            refused(() -> ambitions.answer(scene.round, FULLY, UUID.randomUUID()));
            refused(() -> ambitions.mine(scene.round));
            refused(() -> ambitions.history(scene.round, scene.eindhovenCity));
            refused(() -> ambitions.tally(scene.round));
        });
    }

    private void answer(PersonId who, Verdict verdict) {
        as(who, () -> ambitions.answer(scene.round, verdict, UUID.randomUUID()));
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act::run);
    }
}
