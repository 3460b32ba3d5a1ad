package nl.samenspraak.unsent.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.samenspraak.unsent.UnsentTexts;

/**
 * A text area that keeps what is typed on the server, two seconds after the last key and when it is left, and says so;
 * it starts with what was kept. When writing has ended it shows what was typed, to be copied.
 */
@JavaScript("context://assets/unsent.js")
@StyleSheet("context://assets/unsent.css")
public class KeptTextArea extends Div {

    static final int PAUSE_MS = 2_000;

    private final UnsentTexts texts;
    private final String place;
    private final Span label = new Span();
    private final TextBox box = new TextBox();
    private final Span state = new Span();
    private final NativeButton copy = new NativeButton(getTranslation("unsent.copy"));
    private String start = "";
    private int most = UnsentTexts.MAX_LENGTH;

    public KeptTextArea(UnsentTexts texts, String place, String label) {
        this.texts = texts;
        this.place = place;
        addClassName("kept");
        setLabel(label);
        this.label.addClassName("kept-label");
        box.setValue(texts.find(place).orElse(""));
        box.addValueChangeListener(change -> keep(change.getValue()));
        copy.addClassNames("btn", "kept-copy");
        copy.getElement().setAttribute("data-done", getTranslation("unsent.copied"));
        copy.setVisible(false);
        var labelled = new NativeLabel();
        labelled.add(this.label, box);
        add(labelled, states(), copy);
        tellKept(box.getValue());
        addAttachListener(attached ->
                getElement().executeJs("window.samenspraak.kept(this, $0, $1)", texts.owner() + ":" + place, PAUSE_MS));
    }

    /** What stands in the field when nothing was typed, such as the wording to be changed; it is not kept. */
    public void startWith(String text) {
        var untouched = box.getValue().isBlank() || box.getValue().equals(start);
        start = text;
        if (untouched) box.setValue(text);
    }

    /** The number of characters that may be sent; a longer text is kept, and the field says that it is too long. */
    public void setMost(int characters) {
        most = characters;
        tellKept(box.getValue());
    }

    public void setLabel(String text) {
        label.setText(text);
    }

    public void setRows(int rows) {
        box.getElement().setAttribute("rows", String.valueOf(rows));
    }

    /** Ties a hint or an error that stands elsewhere to the field. */
    public void describedBy(String id) {
        box.getElement().setAttribute("aria-describedby", id);
    }

    /** Tells every text that is kept. */
    public void whenTyped(Consumer<String> listener) {
        box.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    public String getValue() {
        return box.getValue();
    }

    public void setValue(String text) {
        box.setValue(text);
    }

    /** Whether something was typed that is not sent. */
    public boolean holdsWords() {
        return !box.getValue().isBlank() && !box.getValue().equals(start);
    }

    public void focus() {
        box.focus();
    }

    /** It was sent: the field is empty again, and nothing is kept. */
    public void sent() {
        box.setValue(start);
        texts.drop(place);
        tellKept(start);
    }

    /** Writing has ended or begins again; what was typed stays theirs to copy. */
    public void setClosed(boolean closed) {
        box.setReadOnlyText(closed);
        setClassName("closed", closed);
        tellKept(box.getValue());
    }

    private Div states() {
        state.addClassName("kept-state");
        state.getElement().setAttribute("role", "status");
        var saving = new Span(getTranslation("unsent.saving"));
        saving.addClassName("kept-saving");
        saving.getElement().setAttribute("aria-hidden", "true");
        var lost = new Span();
        lost.addClassName("kept-lost");
        lost.getElement().setAttribute("role", "alert");
        lost.getElement().setAttribute("data-text", getTranslation("unsent.lost"));
        var states = new Div(state, saving, lost);
        states.addClassName("kept-states");
        return states;
    }

    private void keep(String typed) {
        if (typed.equals(start)) texts.drop(place);
        else texts.keep(place, typed);
        tellKept(typed);
        // The browser knows by the hash whether this is still what stands there.
        getElement().executeJs("this.kept && this.kept.saved($0)", typed.hashCode());
    }

    private void tellKept(String typed) {
        // The last words may come in after writing ended.
        copy.setVisible(hasClassName("closed") && holdsWords());
        var tooMany = typed.length() - most;
        if (tooMany > 0) state.setText(getTranslation("unsent.tooLong", tooMany));
        else state.setText(holdsWords() ? getTranslation("unsent.kept") : "");
    }
}
