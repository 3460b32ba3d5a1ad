package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.samenspraak.draft.StrategyCard;

/** What stands on a page about a round before there is one. */
class NoRound extends Div {

    NoRound(StrategyCard strategy) {
        addClassName("empty-state");
        var home = new Anchor("s/" + strategy.slug(), getTranslation("reading.empty.home"));
        home.addClassName("btn");
        home.getElement().setAttribute("router-link", true);
        add(new H1(getTranslation("round.none")), new Paragraph(getTranslation("round.none.why")), home);
    }
}
