package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Beside the text while no block is open: how to correct. */
class DeskGuide extends Div {

    DeskGuide() {
        addClassName("desk-guide");
        var keys = new Paragraph(getTranslation("preparing.guide.keys"));
        keys.addClassName("hint");
        add(new H2(getTranslation("preparing.guide")), new Paragraph(getTranslation("preparing.guide.how")), keys);
    }
}
