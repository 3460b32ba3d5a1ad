package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.enrolling.ui.EnrollingDesk;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonChanged;

/** The organisations of all strategies together, for who looks after them. */
@Route("organisaties")
@PermitAll
class OrganisationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EnrollingDesk desk;
    private final People people;
    private final Paragraph forFounders = new Paragraph();

    OrganisationsView(EnrollingDesk desk, People people, LiveHub live) {
        this.desk = desk;
        this.people = people;
        addClassNames("page", "organisations-page");
        forFounders.add(to("mensen", "access.link"), new Span(" · "), to("logboek", "audit.installation.link"));
        live.follow(this, PersonChanged.class, this::showForFounders);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("enrolling.title")), new Paragraph(getTranslation("enrolling.how")));
        add(forFounders, desk.organisations());
        showForFounders();
    }

    private void showForFounders() {
        forFounders.setVisible(people.mayFoundStrategies());
    }

    private Anchor to(String place, String key) {
        var link = new Anchor(place, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolling.title");
    }
}
