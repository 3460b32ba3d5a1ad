package nl.samenspraak.parts;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Says above which columns of a list stands what nobody reads here; nothing where all of them are read. */
public class NotRead extends Paragraph {

    private final String key;

    /** {@code key} is the sentence, with room for the headings. */
    public NotRead(String key) {
        this.key = key;
        addClassName("not-read");
        show(List.of());
    }

    public void show(List<String> headings) {
        setText(getTranslation(
                key, headings.stream().map(one -> "‘" + one + "’").collect(joining(", "))));
        setVisible(!headings.isEmpty());
    }
}
