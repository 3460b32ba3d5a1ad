package nl.samenspraak.inviting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.samenspraak.inviting.Delivery;
import nl.samenspraak.inviting.InvitationCard;
import nl.samenspraak.inviting.InvitationState;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Row;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;
import org.jspecify.annotations.Nullable;

/** One invitation that is not accepted yet; its buttons stay while the rest changes, so no click is lost. */
class InvitationRow extends Div implements Row<InvitationRow.Seen> {

    record Seen(
            InvitationCard card,
            @Nullable OrganisationCard organisation,
            @Nullable PersonCard by,
            boolean byPost) {}

    private final Div crest = new Div();
    private final Span who = new Span();
    private final Span what = new Span();
    private final Span how = new Span();
    private final Span waits = new Span();
    private final Span state = new Span();
    private final NativeButton again;
    private final NativeButton link;
    private final NativeButton revoke;
    private @Nullable InvitationCard now;

    InvitationRow(InvitingDesk desk) {
        again = button("inviting.again", card -> desk.invitations.send(card.id()));
        link = button("inviting.link", card -> new LinkDialog(desk, card.id(), card.address()).open());
        revoke = button("inviting.revoke", card -> desk.invitations.revoke(card.id()));
        addClassName("invitation");
        who.addClassName("name");
        what.addClassName("details");
        how.addClassName("details");
        waits.addClassName("details");
        state.addClassName("pill");
        var acts = new Div(again, link, revoke);
        acts.addClassName("acts");
        add(crest, new Div(who, what, how, waits), state, acts);
    }

    @Override
    public void show(Seen seen) {
        var card = seen.card();
        now = card;
        var organisation = Objects.requireNonNull(seen.organisation());
        crest.removeAll();
        crest.add(new Crest(organisation));
        who.setText(card.name().isEmpty() ? card.address() : card.name() + " · " + card.address());
        what.setText(Crest.name(organisation, this) + " · " + getTranslation("participants.role." + card.role()));
        var by = Objects.requireNonNull(seen.by());
        how.setText(how(card, by));
        var stopped = card.state() == InvitationState.ORGANISATION_STOPPED;
        var held = stopped || card.state() == InvitationState.INVITER_SHUT_OUT;
        waits.setVisible(held);
        waits.setText(
                stopped
                        ? getTranslation(
                                lacksLink(card) ? "inviting.stopped.unsent" : "inviting.stopped", organisation.name())
                        : getTranslation("inviting.waits", by.name()));
        state.setText(getTranslation("inviting.state." + card.state()));
        state.setClassName("q", held || card.state() == InvitationState.EXPIRED || card.delivery() == Delivery.FAILED);
        again.setVisible(seen.byPost() && !stopped);
        link.setVisible(!stopped);
        for (var button : List.of(again, link, revoke)) button.setAriaLabel(button.getText() + ": " + card.address());
    }

    private static boolean lacksLink(InvitationCard card) {
        return card.delivery() == Delivery.NOT_YET || card.delivery() == Delivery.FAILED;
    }

    private String how(InvitationCard card, PersonCard by) {
        var made = card.at().atZone(Moments.ZONE).toLocalDate();
        var until = card.validUntil().atZone(Moments.ZONE).toLocalDate();
        return getTranslation(
                "inviting.by",
                by.name(),
                Moments.date(made, made, getLocale()),
                getTranslation("inviting.delivery." + card.delivery()),
                Moments.date(until, made, getLocale()));
    }

    private NativeButton button(String key, Consumer<InvitationCard> act) {
        var button = new NativeButton(getTranslation(key), click -> {
            if (now != null) act.accept(now);
        });
        button.addClassNames("btn", "quiet");
        return button;
    }
}
