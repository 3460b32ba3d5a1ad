package nl.samenspraak.parts;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Optional;

/** The browser's own list, to pick one thing or none from. */
@Tag("select")
public class Pick extends AbstractSinglePropertyField<Pick, String> implements Focusable<Pick> {

    public Pick(String none) {
        super("value", "", false);
        // A browser's own list knows no other event.
        setSynchronizedEvent("change");
        option("", none);
    }

    public final void option(String value, String text) {
        getElement()
                .appendChild(new Element("option").setAttribute("value", value).setText(text));
    }

    public final Optional<String> picked() {
        return Optional.of(getValue()).filter(value -> !value.isEmpty());
    }
}
