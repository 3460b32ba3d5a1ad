package nl.samenspraak.unsent.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.samenspraak.unsent.UnsentTexts;
import org.jspecify.annotations.Nullable;

/**
 * A text area that keeps what is typed on the server, two seconds after the last key and when it is left, and says so;
 * it starts with what was kept. When writing has ended it shows what was typed, to be copied. What was typed for the same
 * place in another browser meanwhile, or is older than what is kept, stands below the field.
 */
@JavaScript("context://assets/unsent.js")
public class KeptTextArea extends Div {

    static final int PAUSE_MS = 2_000;

    private final UnsentTexts texts;
    private final String place;
    private final Span label = new Span();
    private final TextBox box = new TextBox();
    private final Span state = new Span();
    private final NativeButton copy = new NativeButton(getTranslation("unsent.copy"));
    private String start = "";
    private String stands;
    private @Nullable AsideNote aside;
    private int most = UnsentTexts.MAX_LENGTH;

    public KeptTextArea(UnsentTexts texts, String place, String label) {
        this.texts = texts;
        this.place = place;
        addClassName("kept");
        setLabel(label);
        this.label.addClassName("kept-label");
        stands = texts.find(place).orElse("");
        box.setValue(stands);
        box.addValueChangeListener(change -> keep(change.getValue()));
        copy.addClassNames("btn", "kept-copy");
        copy.getElement().setAttribute("data-done", getTranslation("unsent.copied"));
        copy.setVisible(false);
        var labelled = new NativeLabel();
        labelled.add(this.label, box);
        add(labelled, states(), copy);
        tellKept(box.getValue());
        getElement()
                .addEventListener(
                        "left-behind",
                        left -> leftBehind(
                                left.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        addAttachListener(
                attached -> getElement().executeJs("window.samenspraak.kept(this, $0, $1)", inBrowser(), PAUSE_MS));
        showAside();
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

    /** It was sent: the field is empty again, and nothing is kept. What was typed after the press goes on in it. */
    public void sent() {
        var words = box.getValue();
        box.setValue(start);
        replace("");
        tellKept(start);
        // By the page: the field itself may go with this answer, and what is told to what went is never heard.
        getUI().ifPresent(ui -> ui.getPage()
                .executeJs(
                        "window.samenspraak.sent && window.samenspraak.sent($0, $1, $2, $3)",
                        inBrowser(),
                        start.hashCode(),
                        words.length(),
                        words.hashCode()));
    }

    /** Writing has ended or begins again; what was typed stays theirs to copy. */
    public void setClosed(boolean closed) {
        box.setReadOnlyText(closed);
        setClassName("closed", closed);
        tellKept(box.getValue());
        if (aside != null) aside.show(aside.text(), !closed);
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
        replace(typed.equals(start) ? "" : typed);
        tellKept(typed);
        // The browser knows by the hash whether this is still what stands there.
        getElement().executeJs("this.kept && this.kept.saved($0)", typed.hashCode());
    }

    private void replace(String typed) {
        var before = stands;
        stands = typed;
        if (texts.keepOver(place, before, typed)) showAside();
    }

    /** The browser had words that never came here, and this field began with others. */
    private void leftBehind(String words) {
        texts.setAside(place, words);
        showAside();
        getElement().executeJs("this.kept && this.kept.isAside($0)", words.hashCode());
    }

    private void showAside() {
        var words = texts.aside(place);
        if (aside == null && words.isPresent()) add(aside = new AsideNote(this::takeAside, this::dropAside));
        if (aside == null) return;
        if (words.isEmpty()) {
            remove(aside);
            aside = null;
        } else aside.show(words.get(), !hasClassName("closed"));
    }

    /** What stood in the field is set aside in its turn. */
    private void takeAside() {
        texts.aside(place).ifPresent(words -> {
            var now = holdsWords() ? box.getValue() : "";
            texts.dropAside(place);
            if (!now.isEmpty()) texts.setAside(place, now);
            box.setValue(words);
        });
        showAside();
        box.focus();
    }

    private void dropAside() {
        texts.dropAside(place);
        showAside();
        box.focus();
    }

    /** Two people at one browser have each their own. */
    private String inBrowser() {
        return texts.owner() + ":" + place;
    }

    private void tellKept(String typed) {
        // The last words may come in after writing ended.
        copy.setVisible(hasClassName("closed") && holdsWords());
        setClassName("wordless", !holdsWords());
        var tooMany = typed.length() - most;
        if (tooMany > 0) state.setText(getTranslation("unsent.tooLong", tooMany));
        else state.setText(holdsWords() ? getTranslation("unsent.kept") : "");
    }
}
