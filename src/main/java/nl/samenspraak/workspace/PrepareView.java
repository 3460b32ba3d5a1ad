package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.preparing.ui.PreparationRooms;
import org.jspecify.annotations.Nullable;

/** Where the kernteam reads a document in, corrects its text and publishes it. */
@Route("s/:strategy/voorbereiden")
@PermitAll
class PrepareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final PreparationRooms rooms;
    private @Nullable StrategyCard strategy;

    PrepareView(Strategies strategies, PreparationRooms rooms) {
        this.strategies = strategies;
        this.rooms = rooms;
        addClassNames("page", "prepare-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        if (card.equals(strategy)) return;
        removeAll();
        add(rooms.open(card));
        strategy = card;
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("preparing.title");
        return strategy == null ? title : title + " · " + strategy.name();
    }
}
