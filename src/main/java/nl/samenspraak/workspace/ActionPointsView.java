package nl.samenspraak.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.samenspraak.ballot.ui.ActionPointList;
import nl.samenspraak.ballot.ui.BallotDesk;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.round.RoundCard;
import nl.samenspraak.round.Rounds;
import org.jspecify.annotations.Nullable;

/** All action points with where we and the others stand, the ambition, and what is missing. */
@Route("s/:strategy/actiepunten")
@PermitAll
class ActionPointsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Drafts drafts;
    private final BallotDesk desk;
    private final PageOfRound page;
    private @Nullable StrategyCard strategy;
    private @Nullable ActionPointList list;

    ActionPointsView(Strategies strategies, Rounds rounds, Drafts drafts, BallotDesk desk, LiveHub live) {
        this.strategies = strategies;
        this.drafts = drafts;
        this.desk = desk;
        page = new PageOfRound(this, rounds, live, reader -> {}, this::parts);
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
        strategy = card;
        list = null;
        page.show(card);
    }

    private List<Component> parts(StrategyCard card, RoundCard round) {
        var points = desk.actionPoints(card, round.id(), drafts.article(round.draftVersion()));
        points.whenOpened(number ->
                getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, address(card, number))));
        list = points;
        return List.of(
                new H1(getTranslation("positions.page")), new Paragraph(getTranslation("positions.lead")), points);
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
