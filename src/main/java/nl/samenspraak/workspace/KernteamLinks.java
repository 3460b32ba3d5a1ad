package nl.samenspraak.workspace;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import nl.samenspraak.draft.StrategyCard;

/** From who takes part to what they may and what they did, and back. */
@StyleSheet("context://assets/audit.css")
class KernteamLinks extends Nav {

    /** {@code here} is the page one is on, as its address ends. */
    KernteamLinks(StrategyCard strategy, String here) {
        addClassName("kernteam-links");
        setAriaLabel(getTranslation("audit.links"));
        link(strategy, here, "deelnemers", "participants.title");
        link(strategy, here, "rechten", "rights.title");
        link(strategy, here, "logboek", "audit.title");
    }

    private void link(StrategyCard strategy, String here, String page, String key) {
        var link = new Anchor("s/" + strategy.slug() + "/" + page, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        if (page.equals(here)) link.getElement().setAttribute("aria-current", "page");
        add(link);
    }
}
