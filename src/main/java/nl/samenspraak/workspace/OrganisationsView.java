package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.enrolling.ui.EnrollingDesk;

/** The organisations of all strategies together, for who looks after them. */
@Route("organisaties")
@PermitAll
class OrganisationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EnrollingDesk desk;

    OrganisationsView(EnrollingDesk desk) {
        this.desk = desk;
        addClassNames("page", "organisations-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new H1(getTranslation("enrolling.title")),
                new Paragraph(getTranslation("enrolling.how")),
                desk.organisations());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolling.title");
    }
}
