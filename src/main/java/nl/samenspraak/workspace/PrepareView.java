package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.preparing.ui.CorrectionDesk;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.jspecify.annotations.Nullable;

/** Where the kernteam puts a document, corrects what was recognised in it, and publishes it. */
@Route("s/:strategy/voorbereiden")
@PermitAll
class PrepareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Participations participations;
    private final CorrectionDesk desk;
    private @Nullable StrategyCard strategy;

    PrepareView(Strategies strategies, Participations participations, CorrectionDesk desk) {
        this.strategies = strategies;
        this.participations = participations;
        this.desk = desk;
        addClassNames("page", "prepare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        if (participations.mine(card.id()).role() != Role.KERNTEAM) throw new OnlyKernteam();
        if (card.equals(strategy)) return;
        strategy = card;
        removeAll();
        var home = "s/" + card.slug();
        add(
                new H1(getTranslation("preparing.title")),
                new Paragraph(getTranslation("preparing.lead", card.name())),
                desk.at(card, home, home + "/lezen"));
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("preparing.title");
        return strategy == null ? title : title + " · " + strategy.name();
    }
}
