package nl.samenspraak.unsent.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import nl.samenspraak.unsent.UnsentTexts;

/**
 * The browser's own text area; it tells its text when typing pauses ({@code unsent.js} says when) and when it is left. Flow's
 * own waiting is not used: when two input events in it carry the same text, as a paste of several lines and some keyboards
 * do, the text never arrives.
 */
@Tag("textarea")
class TextBox extends AbstractSinglePropertyField<TextBox, String> implements Focusable<TextBox> {

    TextBox() {
        super("value", "", false);
        setSynchronizedEvent("change");
        // So that nothing stands there that could not be kept.
        getElement().setAttribute("maxlength", String.valueOf(UnsentTexts.MAX_LENGTH));
        getElement().addPropertyChangeListener("value", "typed", change -> {});
    }

    void setReadOnlyText(boolean readOnly) {
        getElement().setAttribute("readonly", readOnly);
    }
}
