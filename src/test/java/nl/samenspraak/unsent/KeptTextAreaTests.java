package nl.samenspraak.unsent;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.unsent.ui.KeptTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpringTest
class KeptTextAreaTests {

    private static final String PLACE = "thread:a:b";

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    UnsentTexts texts;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void what_is_typed_is_kept_and_back_in_another_browser() {
        var field = open(Karibu.DUTCH);

        field.setValue("Wij hebben hier ervaring mee");

        assertThat(text(field)).contains("Bewaard; anderen zien dit nog niet");
        assertThat(field.holdsWords()).isTrue();
        assertThat(open(Karibu.DUTCH).getValue()).isEqualTo("Wij hebben hier ervaring mee");
    }

    @Test
    void what_was_sent_is_kept_no_more() {
        var field = open(Karibu.DUTCH);
        field.setValue("Wij hebben hier ervaring mee");

        field.sent();

        assertThat(field.getValue()).isEmpty();
        assertThat(text(field)).doesNotContain("Bewaard");
        assertThat(as(scene.eindhoven, () -> texts.find(PLACE))).isEmpty();
    }

    @Test
    void what_the_field_starts_with_is_not_kept() {
        var field = open(Karibu.DUTCH);

        field.startWith("De tekst van nu");

        assertThat(field.getValue()).isEqualTo("De tekst van nu");
        assertThat(field.holdsWords()).isFalse();
        assertThat(texts.find(PLACE)).isEmpty();
        field.setValue("De tekst van straks");
        field.startWith("De tekst van nu, gewijzigd");
        assertThat(field.getValue()).isEqualTo("De tekst van straks");
    }

    @Test
    void a_closed_field_gives_back_what_was_typed() {
        var field = open(Karibu.ENGLISH);
        field.setValue("Our experience");

        field.setClosed(true);

        assertThat(_find(field, NativeButton.class))
                .extracting(NativeButton::getText)
                .containsExactly("Copy your text");
        assertThat(field.getElement().getOuterHTML()).contains("readonly");
        field.setClosed(false);
        assertThat(_find(field, NativeButton.class)).isEmpty();
    }

    @Test
    void a_text_that_is_too_long_is_kept_and_says_so() {
        var field = open(Karibu.ENGLISH);
        field.setMost(10);

        field.setValue("0123456789ab");

        assertThat(text(field)).contains("2 characters too many");
        assertThat(texts.find(PLACE)).contains("0123456789ab");
    }

    private KeptTextArea open(Locale language) {
        Karibu.open(application, scene.eindhoven, language, "s/" + scene.strategy.slug() + "/lezen");
        var field = new KeptTextArea(texts, PLACE, "Uw opmerking");
        UI.getCurrent().add(field);
        return field;
    }

    private static String text(KeptTextArea field) {
        return field.getElement().getTextRecursively();
    }
}
