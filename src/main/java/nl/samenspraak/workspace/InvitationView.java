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
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.samenspraak.inviting.InvitationsChanged;
import nl.samenspraak.inviting.Letter;
import nl.samenspraak.inviting.OneTimeSecret;
import nl.samenspraak.inviting.ReceivedInvitations;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationChanged;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonChanged;
import nl.samenspraak.round.ParticipationChanged;
import nl.samenspraak.round.PresentPart;
import org.jspecify.annotations.Nullable;

/** What one finds behind the link of an invitation: who asks what, and one button that says yes. */
@Route("uitnodiging/:secret")
@PermitAll
@StyleSheet("context://assets/inviting.css")
class InvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReceivedInvitations invitations;
    private final Organisations organisations;
    private final People people;
    private final LiveHub live;
    private Registration following = () -> {};
    private @Nullable Seen shown;

    private record Seen(Letter letter, OrganisationCard organisation, String by, String me) {}

    InvitationView(ReceivedInvitations invitations, Organisations organisations, People people, LiveHub live) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.people = people;
        this.live = live;
        addClassName("letter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = new OneTimeSecret(event.getRouteParameters().get("secret").orElse(""));
        refresh(secret);
        following.remove();
        // Withdrawn, stopped or put off while it is open: this page is refused then as the next press would be.
        following = Registration.combine(
                live.follow(this, InvitationsChanged.class, () -> refresh(secret)),
                live.follow(this, ParticipationChanged.class, () -> refresh(secret)),
                live.follow(this, PersonChanged.class, () -> refresh(secret)),
                live.follow(this, OrganisationChanged.class, () -> refresh(secret)));
    }

    private void refresh(OneTimeSecret secret) {
        var now = seen(invitations.open(secret));
        if (now.equals(shown)) return;
        shown = now;
        removeAll();
        add(letter(now, secret));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inviting.letter.title") + " · Samenspraak";
    }

    private Seen seen(Letter letter) {
        var asks = people.cards(List.of(letter.by())).get(letter.by());
        return new Seen(
                letter,
                organisations.card(letter.organisation()),
                asks == null ? "" : asks.name(),
                people.me().name());
    }

    private Div letter(Seen seen, OneTimeSecret secret) {
        var letter = seen.letter();
        var organisation = seen.organisation();
        var role = getTranslation("participants.role." + letter.role());
        var asked = new Paragraph(
                getTranslation("inviting.letter.asked", seen.by(), letter.strategy(), organisation.name(), role));
        asked.addClassName("asked");
        var crest = new Div(new Crest(organisation), new Span(organisation.name()));
        crest.addClassName("who-asks");
        var me = new Paragraph(getTranslation("inviting.letter.me", seen.me()));
        me.addClassName("hint");
        var yes = new NativeButton(
                getTranslation(letter.used() ? "inviting.letter.again" : "inviting.letter.yes", organisation.name()),
                click -> accept(secret));
        yes.addClassNames("btn", "primary");
        var card = new Div(new H1(getTranslation("inviting.letter.title")), crest, asked);
        if (!letter.used()) letter.present().ifPresent(part -> card.add(present(part, organisation.name(), role)));
        card.add(yes, me);
        if (!letter.used()) card.add(until(letter));
        card.addClassName("card");
        return card;
    }

    /** Before one says yes, which works once. */
    private Paragraph present(PresentPart part, String organisation, String asked) {
        var now = getTranslation("participants.role." + part.role());
        return new Paragraph(
                part.stays()
                        ? getTranslation("inviting.letter.stays", organisation, now)
                        : getTranslation("inviting.letter.becomes", organisation, now, asked));
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
