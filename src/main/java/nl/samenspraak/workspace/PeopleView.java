package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.access.ui.FrontDesk;

/** The people of all strategies together, for founders. */
@Route("mensen")
@PermitAll
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FrontDesk front;

    PeopleView(FrontDesk front) {
        this.front = front;
        addClassNames("page", "people-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("access.title")), new Paragraph(getTranslation("access.how")), front.everybody());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.title");
    }
}
