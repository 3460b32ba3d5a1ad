package nl.samenspraak.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.home.ui.HomeDesk;
import org.jspecify.annotations.Nullable;

/** What this is, what is asked and by when, where it stands, and whom to ask: for somebody with one minute. */
@Route("s/:strategy")
@PermitAll
@StyleSheet("context://assets/home.css")
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final HomeDesk desk;
    private @Nullable StrategyCard strategy;

    HomeView(Strategies strategies, HomeDesk desk) {
        this.strategies = strategies;
        this.desk = desk;
        addClassNames("page", "home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        if (card.equals(strategy)) return;
        strategy = card;
        removeAll();
        add(
                desk.change(card, this),
                row(
                        "home-lead",
                        row("home-what", desk.name(card), desk.introduction(card)),
                        desk.ask(card),
                        desk.questions(card)),
                desk.milestones(card),
                row("home-more", desk.news(card), desk.people(card)));
    }

    private static Div row(String name, Component... parts) {
        var row = new Div(parts);
        row.addClassName(name);
        return row;
    }

    @Override
    public String getPageTitle() {
        return strategy == null ? "Samenspraak" : strategy.name();
    }
}
