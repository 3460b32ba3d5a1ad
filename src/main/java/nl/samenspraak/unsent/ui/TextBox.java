package nl.samenspraak.unsent.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import nl.samenspraak.unsent.UnsentTexts;

/** The browser's own text area; it tells its text when typing pauses and when it is left. */
@Tag("textarea")
class TextBox extends AbstractSinglePropertyField<TextBox, String> implements Focusable<TextBox> {

    TextBox() {
        super("value", "", false);
        setSynchronizedEvent("change");
        // So that nothing stands there that could not be kept.
        getElement().setAttribute("maxlength", String.valueOf(UnsentTexts.MAX_LENGTH));
        Typing.isTold(this);
    }

    void setReadOnlyText(boolean readOnly) {
        getElement().setAttribute("readonly", readOnly);
    }
}
