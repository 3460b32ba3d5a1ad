package nl.samenspraak.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspraak.discussion.ui.QuestionWatch;
import nl.samenspraak.discussion.ui.Watching;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.parts.InnerHtml;
import nl.samenspraak.round.RoundCard;
import nl.samenspraak.round.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

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
    private final Div right = new Div(timeLeft, who);
    private final Watching questions;
    private final Main main = new Main();
    private @Nullable StrategyCard strategy;
    /** The frame outlives pages, so it leaves one strategy for another. */
    private Optional<RoundId> round = Optional.empty();

    private Registration followingRound = () -> {};
    private Registration following = () -> {};

    private @Nullable WaitingLink waiting;
    private WhoMenu.@Nullable Self self;
    private String path = "";

    Frame(FrameFacts facts, LiveHub live, QuestionWatch watch) {
        this.facts = facts;
        this.live = live;
        questions = watch.by(this, this::showWaiting);
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
        if (facts.nobody()) return;
        path = event.getLocation().getPath();
        var slug = event.getRouteParameters().get("strategy");
        var found = slug.flatMap(facts::strategy);
        if (!found.equals(Optional.ofNullable(strategy))) {
            strategy = found.orElse(null);
            following.remove();
            following =
                    found.map(card -> live.follow(this, card.id(), this::anew)).orElse(() -> {});
            followRound();
        }
        refresh();
        questions.look();
        getElement().executeJs("window.samenspraak.arrived(this)");
    }

    /** It may be called otherwise by now, and a round may have been opened. */
    private void anew() {
        strategy = Optional.ofNullable(strategy)
                .flatMap(card -> facts.strategy(card.slug()))
                .orElse(null);
        followRound();
        refresh();
    }

    private void followRound() {
        var now = Optional.ofNullable(strategy).flatMap(facts::round).map(RoundCard::id);
        if (now.equals(round)) return;
        round = now;
        followingRound.remove();
        followingRound = now.map(id -> live.follow(this, id, this::refresh)).orElse(() -> {});
    }

    private Component bar() {
        var brand = new Anchor("", "Samenspraak");
        brand.addClassName("brand");
        brand.getElement().setAttribute("router-link", true);
        right.addClassName("right");
        var bar = new Header(brand, strategyName, roomsNav, right);
        bar.addClassName("top");
        return bar;
    }

    private void refresh() {
        var card = strategy;
        strategyName.setVisible(card != null);
        roomsNav.setVisible(card != null);
        if (card == null) {
            timeLeft.show(Optional.empty(), facts.now());
        } else {
            strategyName.setText(card.name());
            strategyName.setHref("s/" + card.slug());
            // One element for the whole list: each node of a tree would cost every open page half a kilobyte.
            var list = facts.rooms(card).stream().map(this::room).collect(Collectors.joining());
            InnerHtml.show(rooms, list);
            timeLeft.show(facts.round(card), facts.now());
        }
        var now = new WhoMenu.Self(facts, Optional.ofNullable(card));
        if (now.equals(self)) return;
        self = now;
        who.removeAll();
        who.add(new WhoMenu(facts, now));
    }

    /**
     * What waits in all strategies. Where there is room the room of the questions says it of this one, so this says it only of
     * others; the first page has a list that says it of each.
     */
    private void showWaiting(Map<StrategyId, Integer> all) {
        var where = all.keySet().stream()
                .filter(one -> all.getOrDefault(one, 0) > 0)
                .toList();
        var elsewhere = where.stream().anyMatch(one -> strategy == null || !one.equals(strategy.id()));
        var shown = !where.isEmpty() && !path.isEmpty();
        if (waiting != null) waiting.setVisible(shown);
        if (!shown) return;
        if (waiting == null) {
            waiting = new WaitingLink();
            right.addComponentAsFirst(waiting);
        }
        waiting.setClassName("only-here", !elsewhere);
        var sum = all.values().stream().mapToInt(Integer::intValue).sum();
        waiting.show(sum, where.size() == 1 ? facts.inbox(where.getFirst()) : "");
    }

    private String room(FrameFacts.Room room) {
        var here = room.exactly() ? path.equals(room.address()) : path.startsWith(room.address());
        var badge = room.waiting() == 0
                ? ""
                : "<span class=\"badge\">%d</span><span class=\"visually-hidden\"> %s</span>"
                        .formatted(room.waiting(), escape(getTranslation("frame.waiting")));
        return "<li><a router-link href=\"%s\"%s>%s%s</a></li>"
                .formatted(
                        escape(room.address()),
                        here ? " aria-current=\"page\"" : "",
                        escape(getTranslation(room.key())),
                        badge);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
