package nl.samenspraak.workspace;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import nl.samenspraak.draft.StrategyCard;

/** From who takes part to what they may and what they did, and back. */
@StyleSheet("context://assets/audit.css")
class KernteamLinks extends Nav {

    KernteamLinks(StrategyCard strategy) {
        addClassName("kernteam-links");
        setAriaLabel(getTranslation("audit.links"));
        link(strategy, "deelnemers", "participants.title");
        link(strategy, "rechten", "rights.title");
        link(strategy, "logboek", "audit.title");
    }

    private void link(StrategyCard strategy, String page, String key) {
        var link = new Anchor("s/" + strategy.slug() + "/" + page, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        add(link);
    }
}
