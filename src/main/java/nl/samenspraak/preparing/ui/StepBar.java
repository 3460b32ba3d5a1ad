package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.samenspraak.preparing.PreparationCard;

/** Back and forward again, what just happened, another document, and publishing. */
class StepBar extends Div {

    private final NativeButton undo;
    private final NativeButton redo;
    private final Span says = new Span();

    StepBar(Pen pen, Runnable replace, Runnable publish) {
        addClassName("step-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("preparing.steps"));
        undo = button("undo", pen::undo);
        undo.getElement().setAttribute("aria-keyshortcuts", "Control+Z");
        redo = button("redo", pen::redo);
        redo.getElement().setAttribute("aria-keyshortcuts", "Control+Shift+Z");
        says.addClassName("step-says");
        says.getElement().setAttribute("role", "status");
        var other = button("replace", replace);
        other.addClassName("quiet");
        var out = button("publish", publish);
        out.addClassName("primary");
        var steps = new Div(undo, redo);
        steps.addClassName("steps");
        var ends = new Div(other, out);
        ends.addClassName("ends");
        add(steps, says, ends);
    }

    void show(PreparationCard card) {
        allow(undo, card.mayUndo());
        allow(redo, card.mayRedo());
    }

    void say(String sentence) {
        says.setText(sentence);
    }

    /** A button that is disabled would lose the focus after the last step; this one stays and does nothing. */
    private static void allow(NativeButton button, boolean may) {
        button.getElement().setAttribute("aria-disabled", String.valueOf(!may));
    }

    private NativeButton button(String key, Runnable press) {
        var button = new NativeButton(getTranslation("preparing.act." + key), click -> press.run());
        button.addClassName("btn");
        return button;
    }
}
