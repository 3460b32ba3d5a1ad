package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A few answers side by side, of which one holds: a real group of radio buttons, drawn as one bar. */
class RadioBar<E extends Enum<E>> extends FieldSet {

    private final Map<E, Radio> radios;
    private final String name = "r" + UUID.randomUUID();
    private Runnable whenChosen = () -> {};
    private @Nullable E value;

    RadioBar(Class<E> answers, String legend, Function<E, String> words) {
        super(legend);
        radios = new EnumMap<>(answers);
        addClassName("radio-bar");
        var bar = new Div();
        bar.addClassName("radios");
        for (var answer : answers.getEnumConstants()) bar.add(label(answer, words.apply(answer)));
        add(bar);
    }

    void whenChosen(Runnable listener) {
        whenChosen = listener;
    }

    /** Before each answer the shape that it has everywhere. */
    void showShapes() {
        addClassName("choices");
        radios.values()
                .forEach(radio -> radio.getElement().getParent().getClassList().add("choice"));
    }

    Optional<E> value() {
        return Optional.ofNullable(value);
    }

    /** Shows an answer, or none. */
    void show(@Nullable E answer) {
        value = answer;
        radios.forEach((one, radio) -> radio.getElement().setProperty("checked", one == answer));
    }

    void focus() {
        radios.values().iterator().next().focus();
    }

    private NativeLabel label(E answer, String words) {
        var radio = new Radio();
        radio.getElement().setAttribute("type", "radio");
        radio.getElement().setAttribute("name", name);
        radio.getElement().addEventListener("change", changed -> choose(answer));
        radios.put(answer, radio);
        var text = new Span(words);
        text.addClassName("radio-words");
        var label = new NativeLabel();
        label.addClassNames("radio", answer.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        label.add(radio, text);
        return label;
    }

    private void choose(E answer) {
        show(answer);
        whenChosen.run();
    }

    @Tag("input")
    static class Radio extends HtmlComponent implements Focusable<Radio> {}
}
