package nl.samenspraak.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.audit.ui.LogDesk;
import nl.samenspraak.dossier.DossierPart;
import nl.samenspraak.dossier.Dossiers;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.people.Organisations;
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

    MyDataView(
            Dossiers dossiers,
            Organisations organisations,
            Strategies strategies,
            LogDesk log,
            Rounds rounds,
            WayOut wayOut) {
        this.dossiers = dossiers;
        this.organisations = organisations;
        this.strategies = strategies;
        this.log = log;
        this.rounds = rounds;
        this.wayOut = wayOut;
        addClassNames("page", "my-data");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var all = new Anchor("mijn-gegevens.json", getTranslation("dossier.download"));
        all.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        all.addClassNames("btn", "primary");
        var parts = new UnorderedList();
        parts.addClassName("rows");
        var names = new HashMap<String, Optional<String>>();
        dossiers.mine().forEach(part -> parts.add(new ListItem(part(part, names))));
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

    private NativeDetails part(DossierPart part, Map<String, Optional<String>> names) {
        var rows = part.rows();
        var content = new Div();
        var now = rounds.now();
        rows.stream()
                .limit(SHOWN)
                .forEach(row -> content.add(new DossierRow(row, organisations, strategies, log, names, now)));
        if (rows.size() > SHOWN) content.add(new Paragraph(getTranslation("dossier.more", SHOWN)));
        var fold = new NativeDetails(getTranslation(part.messageKey()) + " (" + rows.size() + ")", content);
        fold.addClassName("fold");
        return fold;
    }

    private Section leaving() {
        var leave = new NativeButton(getTranslation("dossier.leave"), click -> ask());
        leave.addClassNames("btn", "danger");
        return new Section(
                new H2(getTranslation("dossier.leave")), new Paragraph(getTranslation("dossier.leave.how")), leave);
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
