package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import nl.samenspraak.importing.Progress;

/** How far the reading of a document is, in words and as a bar. */
class ReadingBar extends Div {

    private final Span words = new Span();
    private final Element bar = new Element("progress");

    ReadingBar() {
        addClassName("reading-bar");
        words.setId("reading-bar-words");
        words.getElement().setAttribute("role", "status");
        bar.setAttribute("max", "100").setAttribute("aria-labelledby", "reading-bar-words");
        add(words);
        getElement().appendChild(bar);
        setVisible(false);
    }

    void begin(String fileName) {
        tell(getTranslation("preparing.reading", fileName), 0);
        setVisible(true);
    }

    void show(Progress progress) {
        tell(getTranslation(progress.messageKey()), progress.percent());
    }

    void end() {
        setVisible(false);
    }

    private void tell(String sentence, int percent) {
        words.setText(sentence);
        bar.setAttribute("value", String.valueOf(percent));
    }
}
