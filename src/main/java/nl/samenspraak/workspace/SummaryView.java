package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Right;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.summary.ui.SummaryDesk;
import org.jspecify.annotations.Nullable;

/** Where the round stands, live. */
@Route("s/:strategy/overzicht")
@PermitAll
class SummaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Participations participations;
    private final PageOfRound page;
    private @Nullable StrategyCard strategy;

    SummaryView(Strategies strategies, Participations participations, Rounds rounds, SummaryDesk desk, LiveHub live) {
        this.strategies = strategies;
        this.participations = participations;
        page = new PageOfRound(
                this, rounds, live, this::requireKernteam, (card, round) -> List.of(desk.of(card, round.id())));
        addClassNames("page", "summary-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        requireKernteam(card);
        if (card.equals(strategy)) return;
        strategy = card;
        page.show(card);
    }

    private void requireKernteam(StrategyCard card) {
        if (!participations.mine(card.id()).role().may(Right.LEAD)) throw new OnlyKernteam();
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("summary.title");
        return strategy == null ? title : title + " · " + strategy.name();
    }
}
