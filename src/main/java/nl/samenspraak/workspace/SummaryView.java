package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundCard;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.summary.ui.SummaryDesk;
import org.jspecify.annotations.Nullable;

/** Where the round stands, live. */
@Route("s/:strategy/overzicht")
@PermitAll
class SummaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Participations participations;
    private final Rounds rounds;
    private final SummaryDesk desk;
    private final LiveHub live;
    private @Nullable StrategyCard strategy;
    private Registration following = () -> {};
    private Optional<RoundId> round = Optional.empty();

    SummaryView(Strategies strategies, Participations participations, Rounds rounds, SummaryDesk desk, LiveHub live) {
        this.strategies = strategies;
        this.participations = participations;
        this.rounds = rounds;
        this.desk = desk;
        this.live = live;
        addClassNames("page", "summary-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        if (participations.mine(card.id()).role() != Role.KERNTEAM) throw new OnlyKernteam();
        if (card.equals(strategy)) return;
        strategy = card;
        following.remove();
        following = live.follow(this, card.id(), () -> showNewRound(card));
        fill(card, rounds.current(card.id()));
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("summary.title");
        return strategy == null ? title : title + " · " + strategy.name();
    }

    /** A new round is a new summary; anything else the summary shows itself. */
    private void showNewRound(StrategyCard card) {
        var now = rounds.current(card.id());
        if (!now.map(RoundCard::id).equals(round)) fill(card, now);
    }

    private void fill(StrategyCard card, Optional<RoundCard> now) {
        removeAll();
        round = now.map(RoundCard::id);
        add(round.isPresent() ? desk.of(card, round.get()) : new NoRound(card));
    }
}
