package nl.samenspraak.parts;

import com.vaadin.flow.component.html.Span;

/** Says to a screen reader what happened; also when the same happened just before, for who does many in a row. */
public class Announcer extends Span {

    private static final String NOT_SEEN_BUT_ANOTHER_TEXT = "\u00a0";

    public Announcer() {
        addClassName("visually-hidden");
        getElement().setAttribute("role", "status");
    }

    public void say(String words) {
        setText(words.equals(getText()) ? words + NOT_SEEN_BUT_ANOTHER_TEXT : words);
    }
}
