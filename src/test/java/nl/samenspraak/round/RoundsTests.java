package nl.samenspraak.round;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class RoundsTests {

    @Autowired
    Scene scene;

    @Autowired
    Rounds rounds;

    @Autowired
    Participations participations;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @Test
    void a_representative_has_a_voice_while_the_round_is_open() {
        var participant = as(scene.eindhoven, () -> rounds.participant(scene.round));

        assertThat(participant.role()).isEqualTo(Role.REPRESENTATIVE);
        assertThat(participant.requireVoice().organisation()).isEqualTo(scene.eindhovenCity);
    }

    @Test
    void a_stranger_finds_no_round() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(scene.stranger, () -> rounds.participant(scene.round)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(scene.stranger, () -> rounds.current(scene.strategy.id())));
    }

    @Test
    void closing_takes_the_voice_of_representatives_and_leaves_that_of_contacts() {
        as(scene.joyce, () -> rounds.close(scene.round));

        assertThatExceptionOfType(RoundClosed.class)
                .isThrownBy(() -> as(scene.eindhoven, () -> rounds.participant(scene.round))
                        .requireVoice());
        assertThat(as(scene.wim, () -> rounds.participant(scene.round))
                        .requireVoice()
                        .mayAnswer())
                .isTrue();
    }

    @Test
    void an_extension_keeps_one_organisation_in() {
        as(scene.joyce, () -> {
            rounds.extend(scene.round, scene.eindhovenCity, rounds.now().plus(Duration.ofDays(20)));
        });

        assertThat(as(scene.eindhoven, () -> rounds.card(scene.round)).closesAt())
                .isAfter(as(scene.amsterdam, () -> rounds.card(scene.round)).closesAt());
    }

    @Test
    void closing_at_once_ends_extensions_too_but_one_given_afterwards_holds() {
        as(scene.joyce, () -> {
            rounds.extend(scene.round, scene.eindhovenCity, rounds.now().plus(Duration.ofDays(20)));
            rounds.close(scene.round);
        });
        assertThat(as(scene.eindhoven, () -> rounds.card(scene.round)).open()).isFalse();

        as(
                scene.joyce,
                () -> rounds.extend(
                        scene.round, scene.amsterdamCity, rounds.now().plus(Duration.ofDays(1))));

        assertThat(as(scene.amsterdam, () -> rounds.card(scene.round)).open()).isTrue();
        assertThat(as(scene.eindhoven, () -> rounds.card(scene.round)).open()).isFalse();
    }

    @Test
    void only_the_kernteam_moves_the_closing_time() {
        assertThatExceptionOfType(OnlyKernteam.class)
                .isThrownBy(() -> as(
                        scene.wim,
                        () -> rounds.closeAt(scene.round, rounds.now().plusSeconds(60))));
        assertThatExceptionOfType(ClosingIsPast.class)
                .isThrownBy(() -> as(
                        scene.joyce,
                        () -> rounds.closeAt(scene.round, rounds.now().minusSeconds(1))));
    }

    @Test
    void whoever_speaks_for_two_organisations_chooses_one() {
        as(scene.joyce, () -> scene.join(scene.eindhoven, scene.amsterdamCity, Role.REPRESENTATIVE));

        as(scene.eindhoven, () -> participations.speakFor(scene.strategy.id(), scene.amsterdamCity));

        assertThat(as(scene.eindhoven, () -> rounds.participant(scene.round)).organisation())
                .isEqualTo(scene.amsterdamCity);
    }

    @Test
    void the_article_numbers_paragraphs_and_action_points_apart() {
        var article = scene.article;

        assertThat(article.at("4").orElseThrow().plainText()).startsWith("In 2025");
        assertThat(article.at("a3").orElseThrow().title()).isEqualTo("Eén loket bij het Rijk");
        assertThat(article.html()).contains("<strong>gemeentegrens</strong>").doesNotContain("<script");
    }
}
