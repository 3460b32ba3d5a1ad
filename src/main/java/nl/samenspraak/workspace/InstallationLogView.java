package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.audit.InstallationLog;
import nl.samenspraak.audit.ui.LogDesk;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.OnlyFounders;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonChanged;

/** The account of what belongs to no strategy, for who may start strategies: the service refuses everybody else. */
@Route("logboek")
@PermitAll
class InstallationLogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final InstallationLog log;
    private final Organisations organisations;
    private final LogDesk desk;
    private final People people;

    InstallationLogView(InstallationLog log, Organisations organisations, LogDesk desk, People people, LiveHub live) {
        this.log = log;
        this.organisations = organisations;
        this.desk = desk;
        this.people = people;
        addClassNames("page", "log-page");
        live.follow(this, PersonChanged.class, this::requireFounder);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var address = LogAddress.of(AddressQuery.of(event.getLocation().getQueryParameters()));
        var sought = address.sought();
        add(
                new H1(getTranslation("audit.installation.title")),
                new Paragraph(getTranslation("audit.installation.how")),
                filters(address),
                new LogTake("logboek.csv" + address.query(), log.fitsAFile(sought)),
                desk.panel(sought));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.installation.title") + " · Samenspraak";
    }

    /** Who may start no strategies any more reads no further. */
    private void requireFounder() {
        if (!people.mayFoundStrategies()) throw new OnlyFounders();
    }

    private LogFilters filters(LogAddress address) {
        var acts = log.useCases().stream()
                .map(one -> new LogFilters.Act(one, desk.did(one, getLocale())))
                .toList();
        var choices = new LogFilters.Choices(log.people(), log.named(), organisations.all(), acts);
        return new LogFilters(address, choices, this::open);
    }

    private void open(LogAddress there) {
        getUI().ifPresent(ui ->
                ui.navigate("logboek", QueryParameters.fromString(there.query().replaceFirst("^\\?", ""))));
    }
}
