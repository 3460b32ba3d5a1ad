package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.audit.Logbook;
import nl.samenspraak.audit.ui.LogDesk;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Right;
import org.jspecify.annotations.Nullable;

/** The account of a strategy: who did what, for whom, when and with what result. */
@Route("s/:strategy/logboek")
@PermitAll
class LogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Participations participations;
    private final Logbook logbook;
    private final LogDesk desk;
    private final LiveHub live;
    private Registration following = () -> {};
    private @Nullable StrategyCard strategy;

    LogView(Strategies strategies, Participations participations, Logbook logbook, LogDesk desk, LiveHub live) {
        this.strategies = strategies;
        this.participations = participations;
        this.logbook = logbook;
        this.desk = desk;
        this.live = live;
        addClassNames("page", "log-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        requireKernteam(card);
        strategy = card;
        following.remove();
        following = live.follow(this, card.id(), () -> requireKernteam(card));
        show(card, LogAddress.of(AddressQuery.of(event.getLocation().getQueryParameters())));
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("audit.title");
        return strategy == null ? title : title + " · " + strategy.name();
    }

    /** Also while it is open: what stands in it are names and addresses. */
    private void requireKernteam(StrategyCard card) {
        if (!participations.mine(card.id()).role().may(Right.LEAD)) throw new OnlyKernteam();
    }

    private void show(StrategyCard card, LogAddress address) {
        removeAll();
        var sought = address.sought();
        var file = "downloads/" + card.slug() + "/logboek.csv" + address.query();
        add(
                new KernteamLinks(card, "logboek"),
                new H1(getTranslation("audit.title")),
                new Paragraph(getTranslation("audit.how")),
                filters(card, address),
                new LogTake(file, logbook.fitsAFile(card.id(), sought)),
                desk.panel(card, sought));
    }

    private LogFilters filters(StrategyCard card, LogAddress address) {
        var acts = logbook.useCases(card.id()).stream()
                .map(one -> new LogFilters.Act(one, desk.did(one, getLocale())))
                .toList();
        var choices = new LogFilters.Choices(
                logbook.people(card.id()), logbook.named(card.id()), logbook.organisations(card.id()), acts);
        return new LogFilters(address, choices, there -> open(card, there));
    }

    private void open(StrategyCard card, LogAddress there) {
        getUI().ifPresent(ui -> ui.navigate(
                "s/" + card.slug() + "/logboek",
                QueryParameters.fromString(there.query().replaceFirst("^\\?", ""))));
    }
}
