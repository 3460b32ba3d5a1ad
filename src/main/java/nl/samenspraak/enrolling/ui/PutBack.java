package nl.samenspraak.enrolling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Says that something was done, and takes it back. */
class PutBack extends Div {

    private final Span said = new Span();
    private final NativeButton back = new NativeButton(getTranslation("enrolling.undo"));
    private Runnable undo = () -> {};

    PutBack() {
        addClassName("undo");
        said.getElement().setAttribute("role", "status");
        back.addClassNames("btn", "quiet");
        back.addClickListener(click -> {
            undo.run();
            say("");
        });
        add(said, back);
        back.setVisible(false);
    }

    void say(String sentence) {
        said.setText(sentence);
        back.setVisible(false);
    }

    void offer(String sentence, Runnable act) {
        undo = act;
        said.setText(sentence);
        back.setVisible(true);
        back.focus();
    }
}
