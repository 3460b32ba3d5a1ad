package nl.samenspraak.ballot;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.EditedMeanwhile;
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

@SpringTest
class MissingPointsTests {

    private static final MissingText WATER = new MissingText("Water", "Over droogte staat er niets.");

    @Autowired
    Scene scene;

    @Autowired
    MissingPoints points;

    @Autowired
    Ambitions ambitions;

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
    void an_organisation_adds_several_and_words_them_anew() {
        var water = add(scene.eindhoven, WATER);
        add(scene.eindhoven, new MissingText("Scholing", ""));

        as(
                scene.eindhoven,
                () -> points.reword(water, new MissingText("Water en groen", "Ook hitte."), 1, UUID.randomUUID()));

        assertThat(all()).extracting(point -> point.text().title()).containsExactly("Water en groen", "Scholing");
        assertThat(as(scene.amsterdam, () -> points.history(water)))
                .extracting(point -> point.text().title())
                .containsExactly("Water en groen", "Water");
    }

    @Test
    void what_a_colleague_wrote_meanwhile_is_not_overwritten_unseen() {
        var colleague = scene.person("Collega Eindhoven");
        as(scene.joyce, () -> scene.join(colleague, scene.eindhovenCity, Role.REPRESENTATIVE));
        var water = add(scene.eindhoven, WATER);
        var theirs = new MissingText("Water en hitte", "");
        var ours = new MissingText("Water en groen", "");
        as(colleague, () -> points.reword(water, theirs, 1, UUID.randomUUID()));

        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> as(scene.eindhoven, () -> points.reword(water, ours, 1, UUID.randomUUID())));

        assertThat(all().getFirst().text()).isEqualTo(theirs);
        as(scene.eindhoven, () -> points.reword(water, ours, 2, UUID.randomUUID()));
        assertThat(all().getFirst().text()).isEqualTo(ours);
        assertThat(as(scene.amsterdam, () -> points.history(water)))
                .extracting(MissingPointCard::text)
                .containsExactly(ours, theirs, WATER);
    }

    @Test
    void a_withdrawn_point_leaves_a_trace_and_takes_nothing_more() {
        var water = add(scene.eindhoven, WATER);

        as(scene.eindhoven, () -> points.withdraw(water));

        assertThat(all().getFirst().withdrawn()).isTrue();
        assertThatExceptionOfType(MissingPointWithdrawn.class)
                .isThrownBy(() -> as(scene.eindhoven, () -> points.reword(water, WATER, 1, UUID.randomUUID())));
        assertThatExceptionOfType(MissingPointWithdrawn.class)
                .isThrownBy(() -> as(scene.amsterdam, () -> points.support(water)));
        assertThat(as(scene.joyce, () -> turnout.progress(scene.round))).isEmpty();
    }

    @Test
    void only_its_own_organisation_words_or_withdraws_it() {
        var water = add(scene.eindhoven, WATER);

        assertThatExceptionOfType(NotYourMissingPoint.class)
                .isThrownBy(() -> as(scene.amsterdam, () -> points.reword(water, WATER, 1, UUID.randomUUID())));
        assertThatExceptionOfType(NotYourMissingPoint.class)
                .isThrownBy(() -> as(scene.amsterdam, () -> points.withdraw(water)));
    }

    @Test
    void another_organisation_supports_it_once_and_may_stop() {
        var water = add(scene.eindhoven, WATER);

        as(scene.amsterdam, () -> {
            points.support(water);
            points.support(water);
        });

        assertThat(all().getFirst().supporters()).containsExactly(scene.amsterdamCity);
        assertThatExceptionOfType(OwnMissingPoint.class)
                .isThrownBy(() -> as(scene.eindhoven, () -> points.support(water)));
        as(scene.amsterdam, () -> points.stopSupporting(water));
        assertThat(all().getFirst().supporters()).isEmpty();
    }

    @Test
    void the_same_submission_twice_makes_one_point() {
        var submission = UUID.randomUUID();

        var first = as(scene.eindhoven, () -> points.add(scene.round, WATER, submission));
        var second = as(scene.eindhoven, () -> points.add(scene.round, WATER, submission));

        assertThat(second).isEqualTo(first);
        assertThat(all()).hasSize(1);
        var rewording = UUID.randomUUID();
        for (var i = 0; i < 2; i++) as(scene.eindhoven, () -> points.reword(first, WATER, 1, rewording));
        assertThat(all().getFirst().number()).isEqualTo(2);
    }

    @Test
    void only_representatives_write_and_only_while_the_round_is_open() {
        var water = add(scene.eindhoven, WATER);
        assertThatExceptionOfType(ObserversReadAlong.class).isThrownBy(() -> add(scene.observer, WATER));
        assertThatExceptionOfType(ObserversReadAlong.class)
                .isThrownBy(() -> as(scene.observer, () -> points.support(water)));
        assertThatExceptionOfType(OnlyRepresentatives.class).isThrownBy(() -> add(scene.wim, WATER));
        as(scene.joyce, () -> rounds.close(scene.round));

        closed(() -> add(scene.eindhoven, WATER));
        closed(() -> as(scene.eindhoven, () -> points.reword(water, WATER, 1, UUID.randomUUID())));
        closed(() -> as(scene.eindhoven, () -> points.withdraw(water)));
        closed(() -> as(scene.amsterdam, () -> points.support(water)));
        closed(() -> as(scene.amsterdam, () -> points.stopSupporting(water)));
    }

    @Test
    void a_stranger_finds_nothing() {
        var water = add(scene.eindhoven, WATER);

        as(scene.stranger, () -> {
            refused(() -> points.add(scene.round, WATER, UUID.randomUUID()));
            refused(() -> points.reword(water, WATER, 1, UUID.randomUUID()));
            refused(() -> points.withdraw(water));
            refused(() -> points.support(water));
            refused(() -> points.stopSupporting(water));
            refused(() -> points.of(scene.round));
            refused(() -> points.history(water));
        });
    }

    @Test
    void progress_tells_how_far_each_organisation_is() {
        as(scene.eindhoven, () -> {
            positions.take(scene.round, scene.at("a1"), Stand.of(Choice.YES), UUID.randomUUID());
            positions.take(scene.round, scene.at("a1"), Stand.of(Choice.ABSTAIN), UUID.randomUUID());
            positions.take(scene.round, scene.at("a2"), Stand.of(Choice.YES), UUID.randomUUID());
            ambitions.answer(scene.round, new Verdict(Agrees.AGREE, Enough.YES, ""), UUID.randomUUID());
        });
        var before = as(scene.joyce, rounds::now);
        add(scene.eindhoven, WATER);

        var progress = as(scene.joyce, () -> turnout.progress(scene.round));

        assertThat(progress).containsOnlyKeys(scene.eindhovenCity);
        var eindhoven = progress.get(scene.eindhovenCity);
        assertThat(eindhoven.positions()).isEqualTo(2);
        assertThat(eindhoven.ambitionAnswered()).isTrue();
        assertThat(eindhoven.missingPoints()).isEqualTo(1);
        assertThat(eindhoven.lastActivity()).isAfterOrEqualTo(before);
    }

    private MissingPointId add(PersonId who, MissingText text) {
        return as(who, () -> points.add(scene.round, text, UUID.randomUUID()));
    }

    private List<MissingPointCard> all() {
        return as(scene.observer, () -> points.of(scene.round));
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act::run);
    }

    private static void closed(Runnable act) {
        assertThatExceptionOfType(RoundClosed.class).isThrownBy(act::run);
    }
}
