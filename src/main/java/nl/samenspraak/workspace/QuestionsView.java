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
import nl.samenspraak.discussion.ui.ThreadPanels;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.round.OnlyContacts;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Right;
import nl.samenspraak.round.Rounds;
import org.jspecify.annotations.Nullable;

/** The questions that wait for an answer: a contact's desk. */
@Route("s/:strategy/vragen")
@PermitAll
class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Participations participations;
    private final PageOfRound page;
    private @Nullable StrategyCard strategy;

    QuestionsView(
            Strategies strategies,
            Participations participations,
            Rounds rounds,
            Drafts drafts,
            ThreadPanels panels,
            LiveHub live) {
        this.strategies = strategies;
        this.participations = participations;
        page = new PageOfRound(
                this,
                rounds,
                live,
                this::requireWhoAnswers,
                (card, round) -> desk(panels.inbox(
                        card.id(), round.id(), drafts.article(round.draftVersion()), "s/" + card.slug() + "/lezen")));
        addClassNames("page", "questions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        requireWhoAnswers(card);
        if (card.equals(strategy)) return;
        strategy = card;
        page.show(card);
    }

    private void requireWhoAnswers(StrategyCard card) {
        if (!participations.mine(card.id()).role().may(Right.ANSWER)) throw new OnlyContacts();
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("questions.title");
        return strategy == null ? title : title + " · " + strategy.name();
    }

    private List<Component> desk(Component inbox) {
        return List.of(new Div(
                new H1(getTranslation("questions.title")), new Paragraph(getTranslation("questions.how")), inbox));
    }
}
