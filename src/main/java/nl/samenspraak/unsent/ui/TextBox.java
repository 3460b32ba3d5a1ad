package nl.samenspraak.unsent.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The browser's own text area; it tells its text when typing pauses and when it is left. */
@Tag("textarea")
class TextBox extends AbstractSinglePropertyField<TextBox, String> implements Focusable<TextBox> {

    TextBox(int pauseMs) {
        super("value", "", false);
        setSynchronizedEvent("change");
        var typing = getElement().addPropertyChangeListener("value", "input", change -> {});
        ValueChangeMode.applyChangeTimeout(ValueChangeMode.LAZY, pauseMs, typing);
    }

    void setReadOnlyText(boolean readOnly) {
        getElement().setAttribute("readonly", readOnly);
    }
}
