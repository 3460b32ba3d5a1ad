package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Says that something was taken off the page, and puts it back. */
class Undo extends Div {

    private final Span said = new Span();
    private final NativeButton back = new NativeButton(getTranslation("home.putBack"));
    private Runnable putBack = () -> {};

    Undo() {
        addClassName("undo");
        said.getElement().setAttribute("role", "status");
        back.addClassNames("btn", "quiet");
        back.addClickListener(click -> {
            putBack.run();
            done();
        });
        add(said, back);
        back.setVisible(false);
    }

    void offer(String sentence, Runnable act) {
        putBack = act;
        said.setText(sentence);
        back.setVisible(true);
        back.focus();
    }

    private void done() {
        said.setText("");
        back.setVisible(false);
    }
}
