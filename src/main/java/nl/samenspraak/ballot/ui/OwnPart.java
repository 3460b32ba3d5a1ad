package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** How far one's own organisation is with the action points. */
class OwnPart extends Div {

    private final Span words = new Span();
    private final Element bar = new Element("progress");

    OwnPart() {
        addClassName("own-part");
        words.setId("own-part");
        bar.setAttribute("aria-labelledby", "own-part");
        add(words);
        getElement().appendChild(bar);
    }

    void show(String organisation, int done, int all) {
        words.setText(getTranslation("positions.progress", organisation, done, all));
        bar.setAttribute("max", String.valueOf(Math.max(1, all)));
        bar.setAttribute("value", String.valueOf(done));
    }
}
