package nl.samenspraak.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.inviting.Letter;
import nl.samenspraak.inviting.OneTimeSecret;
import nl.samenspraak.inviting.ReceivedInvitations;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;

/** What one finds behind the link of an invitation: who asks what, and one button that says yes. */
@Route("uitnodiging/:secret")
@PermitAll
@StyleSheet("context://assets/inviting.css")
class InvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReceivedInvitations invitations;
    private final Organisations organisations;
    private final People people;

    InvitationView(ReceivedInvitations invitations, Organisations organisations, People people) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.people = people;
        addClassName("letter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = new OneTimeSecret(event.getRouteParameters().get("secret").orElse(""));
        var letter = invitations.open(secret);
        removeAll();
        add(letter(letter, secret));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inviting.letter.title") + " · Samenspraak";
    }

    private Div letter(Letter letter, OneTimeSecret secret) {
        var organisation = organisations.card(letter.organisation());
        var asks = people.cards(java.util.List.of(letter.by())).get(letter.by());
        var role = getTranslation("participants.role." + letter.role());
        var asked = new Paragraph(getTranslation(
                "inviting.letter.asked",
                asks == null ? "" : asks.name(),
                letter.strategy(),
                organisation.name(),
                role));
        asked.addClassName("asked");
        var crest = new Div(new Crest(organisation), new Span(organisation.name()));
        crest.addClassName("who-asks");
        var me = new Paragraph(getTranslation("inviting.letter.me", people.me().name()));
        me.addClassName("hint");
        var yes = new NativeButton(
                getTranslation(letter.used() ? "inviting.letter.again" : "inviting.letter.yes", organisation.name()),
                click -> accept(secret));
        yes.addClassNames("btn", "primary");
        var card = new Div(new H1(getTranslation("inviting.letter.title")), crest, asked, yes, me);
        if (!letter.used()) card.add(until(letter));
        card.addClassName("card");
        return card;
    }

    private Paragraph until(Letter letter) {
        var until = new Paragraph(
                getTranslation("inviting.letter.until", Moments.deadline(letter.validUntil(), getLocale())));
        until.addClassName("hint");
        return until;
    }

    private void accept(OneTimeSecret secret) {
        var strategy = invitations.accept(secret);
        UI.getCurrent().navigate("s/" + strategy.slug());
    }
}
