package nl.samenspraak.inviting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import nl.samenspraak.inviting.Delivery;
import nl.samenspraak.inviting.InvitationCard;
import nl.samenspraak.inviting.InvitationState;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Row;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;
import org.jspecify.annotations.Nullable;

/** One invitation that is not accepted yet. */
class InvitationRow extends Div implements Row<InvitationRow.Seen> {

    record Seen(
            InvitationCard card,
            @Nullable OrganisationCard organisation,
            @Nullable PersonCard by,
            boolean byPost) {}

    private final InvitingDesk desk;

    InvitationRow(InvitingDesk desk) {
        this.desk = desk;
        addClassName("invitation");
    }

    @Override
    public void show(Seen seen) {
        removeAll();
        var card = seen.card();
        var organisation = Objects.requireNonNull(seen.organisation());
        var who = new Span(card.name().isEmpty() ? card.address() : card.name() + " · " + card.address());
        who.addClassName("name");
        var what = new Span(organisation.name() + " · " + getTranslation("participants.role." + card.role()));
        var how = new Span(how(card, Objects.requireNonNull(seen.by())));
        what.addClassName("details");
        how.addClassName("details");
        add(new Crest(organisation), new Div(who, what, how), state(card), acts(seen));
    }

    private String how(InvitationCard card, PersonCard by) {
        return getTranslation(
                "inviting.by",
                by.name(),
                Moments.date(
                        card.at().atZone(Moments.ZONE).toLocalDate(),
                        card.at().atZone(Moments.ZONE).toLocalDate(),
                        getLocale()),
                getTranslation("inviting.delivery." + card.delivery()),
                Moments.date(
                        card.validUntil().atZone(Moments.ZONE).toLocalDate(),
                        card.at().atZone(Moments.ZONE).toLocalDate(),
                        getLocale()));
    }

    private Span state(InvitationCard card) {
        var state = new Span(getTranslation("inviting.state." + card.state()));
        state.addClassName("pill");
        var attention = card.state() == InvitationState.EXPIRED || card.delivery() == Delivery.FAILED;
        if (attention) state.addClassName("q");
        return state;
    }

    private Div acts(Seen seen) {
        var id = seen.card().id();
        var acts = new Div();
        acts.addClassName("acts");
        if (seen.byPost()) acts.add(act("inviting.again", seen, () -> desk.invitations.send(id)));
        acts.add(act(
                "inviting.link",
                seen,
                () -> new LinkDialog(desk, id, seen.card().address()).open()));
        acts.add(act("inviting.revoke", seen, () -> desk.invitations.revoke(id)));
        return acts;
    }

    private NativeButton act(String key, Seen seen, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassNames("btn", "quiet");
        button.setAriaLabel(getTranslation(key) + ": " + seen.card().address());
        return button;
    }
}
