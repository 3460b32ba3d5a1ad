package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.discussion.ui.ThreadPanels;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.round.OnlyContacts;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundCard;
import nl.samenspraak.round.Rounds;
import org.jspecify.annotations.Nullable;

/** The questions that wait for an answer: a contact's desk. */
@Route("s/:strategy/vragen")
@PermitAll
class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Participations participations;
    private final Rounds rounds;
    private final Drafts drafts;
    private final ThreadPanels panels;
    private @Nullable StrategyCard strategy;

    QuestionsView(
            Strategies strategies, Participations participations, Rounds rounds, Drafts drafts, ThreadPanels panels) {
        this.strategies = strategies;
        this.participations = participations;
        this.rounds = rounds;
        this.drafts = drafts;
        this.panels = panels;
        addClassNames("page", "questions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        var role = participations.mine(card.id()).role();
        if (role != Role.CONTACT && role != Role.KERNTEAM) throw new OnlyContacts();
        if (card.equals(strategy)) return;
        strategy = card;
        removeAll();
        rounds.current(card.id()).ifPresentOrElse(round -> add(desk(card, round)), () -> add(new NoRound(card)));
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("questions.title");
        return strategy == null ? title : title + " · " + strategy.name();
    }

    private Div desk(StrategyCard card, RoundCard round) {
        return new Div(
                new H1(getTranslation("questions.title")),
                new Paragraph(getTranslation("questions.how")),
                inbox(card, round));
    }

    private Div inbox(StrategyCard card, RoundCard round) {
        var article = drafts.article(round.draftVersion());
        return panels.inbox(card.id(), round.id(), article, "s/" + card.slug() + "/lezen");
    }
}
