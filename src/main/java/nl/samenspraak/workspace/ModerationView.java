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
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.moderation.ui.Moderation;
import nl.samenspraak.moderation.ui.ReviewBoard;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Right;
import nl.samenspraak.round.Rounds;
import org.jspecify.annotations.Nullable;

/** What was said, to be looked at, and what the kernteam decided about it. */
@Route("s/:strategy/moderatie")
@PermitAll
class ModerationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Participations participations;
    private final PageOfRound page;
    private @Nullable StrategyCard strategy;

    ModerationView(
            Strategies strategies,
            Participations participations,
            Rounds rounds,
            Drafts drafts,
            Moderation moderation,
            LiveHub live) {
        this.strategies = strategies;
        this.participations = participations;
        page = new PageOfRound(
                this,
                rounds,
                live,
                this::requireKernteam,
                (card, round) -> desk(moderation.board(
                        round.id(), drafts.article(round.draftVersion()), "s/" + card.slug() + "/lezen")));
        addClassNames("page", "moderation-page");
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
        var title = getTranslation("moderation.title");
        return strategy == null ? title : title + " · " + strategy.name();
    }

    private List<Component> desk(ReviewBoard board) {
        return List.of(
                new H1(getTranslation("moderation.title")), new Paragraph(getTranslation("moderation.how")), board);
    }
}
