package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteConfiguration;

/** How far the reader's organisation is with the action points, and how far the reader is with the text. */
class OwnProgress extends Div {

    private final Element organisation = new Element("b");
    private final Element bar = new Element("progress");
    private final Span words = new Span();
    private final Anchor more = new Anchor();

    OwnProgress(String actionPoints) {
        addClassName("mine");
        more.setVisible(
                RouteConfiguration.forApplicationScope().getRoute(actionPoints).isPresent());
        more.setHref(actionPoints);
        more.setText(getTranslation("reading.actionPoints"));
        more.getElement().setAttribute("router-link", true);
        getElement().appendChild(organisation, bar);
        add(words, new Div(more));
    }

    void show(String name, int done, int all) {
        organisation.setText(name);
        bar.setAttribute("max", String.valueOf(Math.max(1, all)));
        bar.setAttribute("value", String.valueOf(done));
        bar.setAttribute("aria-label", getTranslation("reading.positions", done, all));
        words.setText(getTranslation("reading.positions", done, all));
    }
}
