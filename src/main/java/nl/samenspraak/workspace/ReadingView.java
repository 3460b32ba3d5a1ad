package nl.samenspraak.workspace;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import org.jspecify.annotations.Nullable;

/** The concept version as people read it, with its conversations beside it; what is open stands in the address. */
@Route("s/:strategy/lezen/:place?")
@PermitAll
@StyleSheet("context://assets/reading.css")
class ReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Drafts drafts;
    private final ReadingRooms rooms;
    private final LiveHub live;
    private @Nullable StrategyCard strategy;
    private @Nullable ReadingRoom room;

    ReadingView(Strategies strategies, Drafts drafts, ReadingRooms rooms, LiveHub live) {
        this.strategies = strategies;
        this.drafts = drafts;
        this.rooms = rooms;
        this.live = live;
        addClassName("reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        if (!card.equals(strategy)) enter(card);
        var place = event.getRouteParameters().get("place").orElse("");
        var comment = event.getLocation().getQueryParameters().getSingleParameter("reactie");
        if (room != null) room.show(place, comment);
    }

    private void enter(StrategyCard card) {
        strategy = card;
        removeAll();
        room = drafts.latest(card.id())
                .map(version -> rooms.open(card, version))
                .orElse(null);
        add(room == null ? untilPublished(card) : room);
    }

    /** Who has the page open already gets the text when it comes. */
    private NothingToRead untilPublished(StrategyCard card) {
        var nothing = new NothingToRead(card);
        live.follow(nothing, card.id(), () -> {
            if (drafts.latest(card.id()).isPresent()) enter(card);
        });
        return nothing;
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("reading.title");
        return strategy == null ? title : title + " · " + strategy.name();
    }
}
