package nl.samenspraak.unsent;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringTest
class UnsentTextsTests {

    private static final String PLACE = "thread:a:b";

    @Autowired
    Scene scene;

    @Autowired
    UnsentTexts texts;

    @Autowired
    UnsentTextRepository stored;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @Test
    void the_last_text_at_a_place_is_kept() {
        as(scene.eindhoven, () -> texts.keep(PLACE, "Wij hebben"));
        as(scene.eindhoven, () -> texts.keep(PLACE, "Wij hebben hier ervaring mee"));

        assertThat(as(scene.eindhoven, () -> texts.find(PLACE))).contains("Wij hebben hier ervaring mee");
    }

    @Test
    void what_was_typed_elsewhere_meanwhile_is_set_aside() {
        as(scene.eindhoven, () -> texts.keepOver(PLACE, "", "Op kantoor"));
        as(scene.eindhoven, () -> texts.keepOver(PLACE, "Op kantoor", "Op kantoor begonnen"));
        assertThat(as(scene.eindhoven, () -> texts.aside(PLACE))).isEmpty();

        var set = as(scene.eindhoven, () -> texts.keepOver(PLACE, "Op kantoor", "In de trein"));

        assertThat(set).isTrue();
        assertThat(as(scene.eindhoven, () -> texts.find(PLACE))).contains("In de trein");
        assertThat(as(scene.eindhoven, () -> texts.aside(PLACE))).contains("Op kantoor begonnen");
    }

    @Test
    void emptying_the_field_sets_aside_what_was_typed_elsewhere_too() {
        as(scene.eindhoven, () -> texts.keep(PLACE, "In de trein"));

        as(scene.eindhoven, () -> texts.keepOver(PLACE, "Op kantoor", ""));

        assertThat(as(scene.eindhoven, () -> texts.find(PLACE))).isEmpty();
        assertThat(as(scene.eindhoven, () -> texts.aside(PLACE))).contains("In de trein");
        assertThat(as(scene.eindhoven, () -> texts.keptAt(List.of(PLACE)))).containsExactly(PLACE);
        assertThat(as(scene.eindhoven, () -> texts.places())).containsExactly(PLACE);
        as(scene.eindhoven, () -> texts.dropAside(PLACE));
        assertThat(as(scene.eindhoven, () -> texts.places())).isEmpty();
    }

    @Test
    void texts_that_are_set_aside_stay_together_and_states_of_one_text_are_one() {
        as(scene.eindhoven, () -> texts.setAside(PLACE, "Een"));
        as(scene.eindhoven, () -> texts.setAside(PLACE, "Een begin"));
        as(scene.eindhoven, () -> texts.setAside(PLACE, "Een"));
        as(scene.eindhoven, () -> texts.setAside(PLACE, "Iets anders"));

        assertThat(as(scene.eindhoven, () -> texts.aside(PLACE))).contains("Een begin\n\nIets anders");
        assertThat(as(scene.eindhoven, () -> texts.keptAt(List.of(PLACE)))).containsExactly(PLACE);
    }

    @Test
    void what_does_not_fit_beside_what_was_set_aside_comes_before_it() {
        var most = "x".repeat(UnsentTexts.MAX_LENGTH);
        as(scene.eindhoven, () -> {
            texts.setAside(PLACE, "Een");
            texts.setAside(PLACE, most);
            texts.setAside(PLACE, "Drie");
        });
        assertThat(as(scene.eindhoven, texts::places)).containsExactly(PLACE);

        for (var text : List.of("Drie", most, "Een")) {
            assertThat(as(scene.eindhoven, () -> texts.aside(PLACE))).contains(text);
            as(scene.eindhoven, () -> texts.dropAside(PLACE));
        }

        assertThat(as(scene.eindhoven, () -> texts.aside(PLACE))).isEmpty();
        assertThat(as(scene.eindhoven, texts::places)).isEmpty();
    }

    @Test
    void nobody_else_sees_it() {
        as(scene.eindhoven, () -> texts.keep(PLACE, "Van ons"));
        as(scene.amsterdam, () -> texts.drop(PLACE));

        assertThat(as(scene.amsterdam, () -> texts.find(PLACE))).isEmpty();
        assertThat(as(scene.joyce, () -> texts.find(PLACE))).isEmpty();
        assertThat(as(scene.eindhoven, () -> texts.find(PLACE))).contains("Van ons");
    }

    @Test
    void who_is_not_signed_in_keeps_nothing() {
        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> texts.keep(PLACE, "x"));
        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> texts.find(PLACE));
        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> texts.drop(PLACE));
        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> texts.owner());
    }

    @Test
    void what_was_sent_or_emptied_is_gone() {
        as(scene.eindhoven, () -> texts.keep(PLACE, "weg"));
        as(scene.eindhoven, () -> texts.drop(PLACE));
        as(scene.eindhoven, () -> texts.keep("reply:1", "ook weg"));
        as(scene.eindhoven, () -> texts.keep("reply:1", "  "));

        assertThat(as(scene.eindhoven, () -> texts.find(PLACE))).isEmpty();
        assertThat(as(scene.eindhoven, () -> texts.find("reply:1"))).isEmpty();
    }

    @Test
    void a_text_that_is_far_too_long_is_kept_as_far_as_it_fits() {
        as(scene.eindhoven, () -> texts.keep(PLACE, "x".repeat(UnsentTexts.MAX_LENGTH + 5) + "\0"));

        assertThat(as(scene.eindhoven, () -> texts.find(PLACE)).orElseThrow()).hasSize(UnsentTexts.MAX_LENGTH);
    }

    @Test
    void a_person_has_a_bounded_number_and_the_oldest_go_first() {
        as(
                scene.eindhoven,
                () -> IntStream.rangeClosed(0, UnsentTexts.MAX_PLACES).forEach(i -> texts.keep("reply:" + i, "tekst")));

        assertThat(as(scene.eindhoven, () -> texts.find("reply:0"))).isEmpty();
        assertThat(as(scene.eindhoven, () -> texts.find("reply:" + UnsentTexts.MAX_PLACES)))
                .isPresent();
        assertThat(stored.countByPerson(scene.eindhoven)).isEqualTo(UnsentTexts.MAX_PLACES);
    }

    @Test
    void two_tabs_at_once_keep_one_text() {
        for (var i = 0; i < 20; i++) {
            var place = "reply:" + i;
            var tabs = IntStream.range(0, 4)
                    .mapToObj(tab -> CompletableFuture.runAsync(
                            () -> as(scene.eindhoven, () -> texts.keep(place, "tab " + tab))))
                    .toList();
            tabs.forEach(CompletableFuture::join);

            assertThat(as(scene.eindhoven, () -> texts.find(place)).orElseThrow())
                    .startsWith("tab");
        }
        assertThat(stored.countByPerson(scene.eindhoven)).isEqualTo(20);
    }

    @Test
    void after_a_year_they_go() {
        as(scene.eindhoven, () -> texts.keep(PLACE, "vandaag"));

        dropAsOf(OldTexts.KEPT.minusHours(1));
        assertThat(as(scene.eindhoven, () -> texts.find(PLACE))).isPresent();
        dropAsOf(OldTexts.KEPT.plusHours(1));
        assertThat(as(scene.eindhoven, () -> texts.find(PLACE))).isEmpty();
    }

    private void dropAsOf(Duration later) {
        transaction.executeWithoutResult(status -> new OldTexts(stored, Clock.offset(clock, later)).drop());
    }
}
