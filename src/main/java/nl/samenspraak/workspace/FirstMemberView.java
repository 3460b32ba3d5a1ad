package nl.samenspraak.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.inviting.Founding;
import nl.samenspraak.inviting.OneTimeSecret;
import nl.samenspraak.people.People;

/** Behind the one-time link of the console: whoever says yes here may start strategies. */
@Route("begin/:secret")
@PermitAll
@StyleSheet("context://assets/inviting.css")
class FirstMemberView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Founding founding;
    private final People people;

    FirstMemberView(Founding founding, People people) {
        this.founding = founding;
        this.people = people;
        addClassName("letter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = new OneTimeSecret(event.getRouteParameters().get("secret").orElse(""));
        founding.open(secret);
        removeAll();
        var how = new Paragraph(getTranslation("inviting.first.how", people.me().name()));
        how.addClassName("asked");
        var yes = new NativeButton(getTranslation("inviting.first.yes"), click -> {
            founding.accept(secret);
            UI.getCurrent().navigate("strategie/nieuw");
        });
        yes.addClassNames("btn", "primary");
        var card = new Div(new H1(getTranslation("inviting.first.title")), how, yes);
        card.addClassName("card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inviting.first.title") + " · Samenspraak";
    }
}
