package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.samenspraak.draft.StrategyCard;

/** What stands in the reading room before there is a version. */
class NothingToRead extends Div {

    NothingToRead(StrategyCard strategy) {
        addClassName("empty-state");
        var home = new Anchor("s/" + strategy.slug(), getTranslation("reading.empty.home"));
        home.addClassName("btn");
        add(new H1(getTranslation("reading.empty")), new Paragraph(getTranslation("reading.empty.why")), home);
    }
}
