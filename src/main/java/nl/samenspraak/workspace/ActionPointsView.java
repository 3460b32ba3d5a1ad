package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.samenspraak.ballot.ui.ActionPointList;
import nl.samenspraak.ballot.ui.BallotDesk;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.round.RoundCard;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.jspecify.annotations.Nullable;

/** All action points with where we and the others stand, the ambition, and what is missing. */
@Route("s/:strategy/actiepunten")
@PermitAll
class ActionPointsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Rounds rounds;
    private final Drafts drafts;
    private final BallotDesk desk;
    private final LiveHub live;
    private @Nullable StrategyCard strategy;
    private Registration following = () -> {};
    private @Nullable RoundId round;
    private @Nullable ActionPointList list;

    ActionPointsView(Strategies strategies, Rounds rounds, Drafts drafts, BallotDesk desk, LiveHub live) {
        this.strategies = strategies;
        this.rounds = rounds;
        this.drafts = drafts;
        this.desk = desk;
        this.live = live;
        addClassNames("page", "action-points-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        if (!card.equals(strategy)) enter(card);
        var number = event.getLocation().getQueryParameters().getSingleParameter("actiepunt");
        if (list != null) list.open(number.map(ActionPointsView::number).orElse(0));
    }

    private void enter(StrategyCard card) {
        following.remove();
        following = live.follow(this, card.id(), () -> show(card));
        strategy = card;
        fill(card, rounds.current(card.id()));
    }

    /** A new round is a new list; anything else the list shows itself. */
    private void show(StrategyCard card) {
        var now = rounds.current(card.id());
        if (!now.map(RoundCard::id).equals(Optional.ofNullable(round))) fill(card, now);
    }

    private void fill(StrategyCard card, Optional<RoundCard> now) {
        removeAll();
        round = now.map(RoundCard::id).orElse(null);
        list = now.map(open -> desk.actionPoints(card, open.id(), drafts.article(open.draftVersion())))
                .orElse(null);
        if (list == null) {
            add(new NoRound(card));
            return;
        }
        list.whenOpened(number ->
                getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, address(card, number))));
        add(new H1(getTranslation("positions.page")), new Paragraph(getTranslation("positions.lead")), list);
    }

    private static String address(StrategyCard card, int number) {
        return "s/" + card.slug() + "/actiepunten" + (number == 0 ? "" : "?actiepunt=" + number);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("positions.page");
        return strategy == null ? title : title + " · " + strategy.name();
    }
}
