package nl.samenspraak.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.audit.ui.LogDesk;
import nl.samenspraak.dossier.DossierPart;
import nl.samenspraak.dossier.Dossiers;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationChanged;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonChanged;
import nl.samenspraak.round.ParticipationChanged;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.signin.oidc.WayOut;

/** All that is kept about oneself, to see and to take along; and the way out. */
@Route("mijn-gegevens")
@PermitAll
@StyleSheet("context://assets/inviting.css")
class MyDataView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What is shown of a part here; the file has all of it. */
    private static final int SHOWN = 20;

    private final Dossiers dossiers;
    private final Organisations organisations;
    private final Strategies strategies;
    private final LogDesk log;
    private final Rounds rounds;
    private final WayOut wayOut;
    private final Rows<DossierFold.Seen, String, DossierFold> parts =
            new Rows<>(DossierFold.Seen::messageKey, DossierFold::new);

    MyDataView(
            Dossiers dossiers,
            Organisations organisations,
            Strategies strategies,
            LogDesk log,
            Rounds rounds,
            WayOut wayOut,
            LiveHub live) {
        this.dossiers = dossiers;
        this.organisations = organisations;
        this.strategies = strategies;
        this.log = log;
        this.rounds = rounds;
        this.wayOut = wayOut;
        addClassNames("page", "my-data");
        live.follow(this, PersonChanged.class, this::refresh);
        live.follow(this, ParticipationChanged.class, this::refresh);
        live.follow(this, OrganisationChanged.class, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var all = new Anchor("mijn-gegevens.json", getTranslation("dossier.download"));
        all.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        all.addClassNames("btn", "primary");
        refresh();
        add(
                new H1(getTranslation("dossier.title")),
                new Paragraph(getTranslation("dossier.lead")),
                new Paragraph(all),
                parts,
                leaving());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dossier.title") + " · Samenspraak";
    }

    private void refresh() {
        var words = new DossierWords(organisations, strategies, log, this, getLocale(), rounds.now());
        parts.show(dossiers.mine().stream().map(part -> seen(part, words)).toList());
    }

    private static DossierFold.Seen seen(DossierPart part, DossierWords words) {
        var rows = part.rows();
        return new DossierFold.Seen(
                part.messageKey(), rows.stream().limit(SHOWN).map(words::of).toList(), rows.size());
    }

    private Section leaving() {
        var leave = new NativeButton(getTranslation("dossier.leave"), click -> ask());
        leave.addClassNames("btn", "danger");
        var kept = new Paragraph(getTranslation("dossier.leave.mark"));
        kept.setVisible(dossiers.leaveAMark());
        return new Section(
                new H2(getTranslation("dossier.leave")),
                new Paragraph(getTranslation("dossier.leave.how")),
                kept,
                leave);
    }

    private void ask() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("dossier.leave.title"));
        dialog.add(new Paragraph(getTranslation("dossier.leave.sure")));
        var no = new NativeButton(getTranslation("participants.cancel"), click -> dialog.close());
        no.addClassNames("btn", "quiet");
        var yes = new NativeButton(getTranslation("dossier.leave.yes"), click -> {
            dialog.close();
            leave(UI.getCurrent());
        });
        yes.addClassNames("btn", "danger");
        dialog.getFooter().add(no, yes);
        dialog.open();
    }

    /**
     * In one request, so that nothing can be done in between. The session goes with it: this page is on its way to the
     * provider, and must not be told to load again as the other pages of somebody who is out.
     */
    private void leave(UI ui) {
        var out = wayOut.address(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        dossiers.leave();
        ui.getPage().setLocation(out);
        ui.getSession().getSession().invalidate();
    }
}
