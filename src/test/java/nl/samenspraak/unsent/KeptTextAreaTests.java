package nl.samenspraak.unsent;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
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
import tools.jackson.databind.ObjectMapper;

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

    @Test
    void what_was_typed_elsewhere_meanwhile_stands_below_the_field_and_can_change_places_with_it() {
        var office = open(Karibu.DUTCH);
        office.setValue("Op kantoor");
        var train = open(Karibu.DUTCH);
        train.setValue("Op kantoor, en in de trein");

        office.setValue("Op kantoor, later");

        assertThat(text(office)).contains("Hier typte u ook dit").contains("Op kantoor, en in de trein");
        _click(button(office, "Zet in het veld"));
        assertThat(office.getValue()).isEqualTo("Op kantoor, en in de trein");
        assertThat(texts.find(PLACE)).contains("Op kantoor, en in de trein");
        assertThat(texts.aside(PLACE)).contains("Op kantoor, later");
        _click(button(open(Karibu.DUTCH), "Gooi weg"));
        assertThat(text(open(Karibu.DUTCH))).doesNotContain("Hier typte u ook dit");
        assertThat(texts.find(PLACE)).contains("Op kantoor, en in de trein");
    }

    @Test
    void what_is_sent_here_leaves_what_was_typed_elsewhere_meanwhile() {
        var office = open(Karibu.ENGLISH);
        office.setValue("At the office");
        open(Karibu.ENGLISH).setValue("At the office, and on the train");

        office.sent();

        assertThat(office.getValue()).isEmpty();
        assertThat(text(office)).contains("You also typed this here").contains("At the office, and on the train");
        office.setClosed(true);
        assertThat(_find(office, NativeButton.class))
                .extracting(NativeButton::getText)
                .containsExactly("Copy your text", "Throw away");
    }

    @Test
    void older_words_of_the_browser_are_set_aside() {
        var field = open(Karibu.DUTCH);
        field.setValue("Nieuwer");

        _fireDomEvent(
                field, "left-behind", new ObjectMapper().createObjectNode().put("event.detail", "Ouder"));

        assertThat(field.getValue()).isEqualTo("Nieuwer");
        assertThat(text(field)).contains("Ouder");
        assertThat(texts.aside(PLACE)).contains("Ouder");
    }

    private static NativeButton button(KeptTextArea field, String name) {
        return _get(field, NativeButton.class, spec -> spec.withText(name));
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
