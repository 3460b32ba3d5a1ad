package nl.samenspraak.unsent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;

/** What somebody also typed for a field, elsewhere or earlier, and what they can do with it. */
class AsideNote extends Div {

    private final Div words = new Div();
    private final NativeButton take;

    AsideNote(Command take, Command drop) {
        addClassNames("notice", "kept-aside");
        var said = new Paragraph(getTranslation("unsent.aside"));
        said.getElement().setAttribute("role", "status");
        words.addClassName("kept-words");
        this.take = button("unsent.aside.take", take);
        var copy = new NativeButton(getTranslation("unsent.copy"));
        copy.addClassNames("btn", "kept-copy");
        copy.getElement().setAttribute("data-done", getTranslation("unsent.copied"));
        var acts = new Div(this.take, copy, button("unsent.aside.drop", drop));
        acts.addClassName("kept-acts");
        add(said, words, acts);
    }

    void show(String text, boolean mayTake) {
        words.setText(text);
        take.setVisible(mayTake);
    }

    String text() {
        return words.getText();
    }

    private NativeButton button(String key, Command press) {
        var button = new NativeButton(getTranslation(key), click -> press.execute());
        button.addClassName("btn");
        return button;
    }
}
