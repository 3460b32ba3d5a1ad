package nl.samenspraak.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import org.jspecify.annotations.Nullable;

/** The bar above every page, and the room below it in which pages come and go. */
@Layout
@PermitAll
@JavaScript("context://assets/frame.js")
class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private final FrameFacts facts;
    private final LiveHub live;
    private final Anchor strategyName = new Anchor();
    private final UnorderedList rooms = new UnorderedList();
    private final Nav roomsNav = new Nav();
    private final TimeLeft timeLeft = new TimeLeft();
    private final Div who = new Div();
    private final Main main = new Main();
    private @Nullable StrategyCard strategy;
    private String path = "";

    Frame(FrameFacts facts, LiveHub live) {
        this.facts = facts;
        this.live = live;
        addClassName("frame");
        main.setId("inhoud");
        main.getElement().setAttribute("tabindex", "-1");
        rooms.addClassName("rooms");
        roomsNav.addClassName("rooms-nav");
        roomsNav.setAriaLabel(getTranslation("frame.rooms"));
        roomsNav.add(rooms);
        strategyName.addClassName("brand-strategy");
        var skip = new Anchor("#inhoud", getTranslation("frame.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        add(skip, bar(), main);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        path = event.getLocation().getPath();
        var slug = event.getRouteParameters().get("strategy");
        var found = slug.flatMap(facts::strategy);
        if (!found.equals(Optional.ofNullable(strategy))) {
            strategy = found.orElse(null);
            found.ifPresent(card -> live.follow(this, card.id(), this::refresh));
            found.flatMap(facts::round).ifPresent(round -> live.follow(this, round.id(), this::refresh));
        }
        refresh();
        getElement().executeJs("window.samenspraak.arrived(this)");
    }

    private Component bar() {
        var brand = new Anchor("", "Samenspraak");
        brand.addClassName("brand");
        brand.getElement().setAttribute("router-link", true);
        var right = new Div(timeLeft, who);
        right.addClassName("right");
        var bar = new Header(brand, strategyName, roomsNav, right);
        bar.addClassName("top");
        return bar;
    }

    private void refresh() {
        rooms.removeAll();
        var card = strategy;
        strategyName.setVisible(card != null);
        roomsNav.setVisible(card != null);
        if (card == null) {
            timeLeft.show(Optional.empty(), facts.now());
        } else {
            strategyName.setText(card.name());
            strategyName.setHref("s/" + card.slug());
            facts.rooms(card).forEach(this::addRoom);
            timeLeft.show(facts.round(card), facts.now());
        }
        who.removeAll();
        who.add(new WhoMenu(facts, Optional.ofNullable(card)));
    }

    private void addRoom(FrameFacts.Room room) {
        var link = new Anchor(room.address(), getTranslation(room.key()));
        link.getElement().setAttribute("router-link", true);
        var here = room.exactly() ? path.equals(room.address()) : path.startsWith(room.address());
        if (here) link.getElement().setAttribute("aria-current", "page");
        if (room.waiting() > 0) {
            var badge = new Span(String.valueOf(room.waiting()));
            badge.addClassName("badge");
            var words = new Span(getTranslation("frame.waiting"));
            words.addClassName("visually-hidden");
            link.add(badge, words);
        }
        rooms.add(new ListItem(link));
    }
}
