package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.moderation.ui.Moderation;
import nl.samenspraak.moderation.ui.ReviewBoard;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundCard;
import nl.samenspraak.round.Rounds;
import org.jspecify.annotations.Nullable;

/** What was said, to be looked at, and what the kernteam decided about it. */
@Route("s/:strategy/moderatie")
@PermitAll
class ModerationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Participations participations;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Moderation moderation;
    private @Nullable StrategyCard strategy;

    ModerationView(
            Strategies strategies, Participations participations, Rounds rounds, Drafts drafts, Moderation moderation) {
        this.strategies = strategies;
        this.participations = participations;
        this.rounds = rounds;
        this.drafts = drafts;
        this.moderation = moderation;
        addClassNames("page", "moderation-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        if (participations.mine(card.id()).role() != Role.KERNTEAM) throw new OnlyKernteam();
        if (card.equals(strategy)) return;
        strategy = card;
        removeAll();
        var round = rounds.current(card.id());
        if (round.isEmpty()) add(new NoRound(card));
        else
            add(
                    new H1(getTranslation("moderation.title")),
                    new Paragraph(getTranslation("moderation.how")),
                    board(card, round.get()));
    }

    private ReviewBoard board(StrategyCard card, RoundCard round) {
        return moderation.board(round.id(), drafts.article(round.draftVersion()), "s/" + card.slug() + "/lezen");
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("moderation.title");
        return strategy == null ? title : title + " · " + strategy.name();
    }
}
