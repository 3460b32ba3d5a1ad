package nl.samenspraak.unsent.ui;

import com.vaadin.flow.component.HasElement;

/**
 * How a field of the browser's own tells what is typed in it when typing pauses ({@code unsent.js} says when). Flow's own waiting
 * is not used: when two input events in it carry the same text, as a paste of several lines and some keyboards do, the text
 * never arrives.
 */
public final class Typing {

    private Typing() {}

    /** Tells it when the browser says that typing pauses. */
    static void isTold(HasElement field) {
        field.getElement().addPropertyChangeListener("value", "typed", change -> {});
    }

    /** Tells it when nothing was typed for this long, besides when the field tells it anyway. */
    public static void isTold(HasElement field, int pauseMs) {
        isTold(field);
        var element = field.getElement();
        element.addAttachListener(attached -> element.executeJs("window.samenspraak.typing(this, $0)", pauseMs));
    }
}
