package nl.samenspraak.inviting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.Set;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.inviting.InvitationCard;
import nl.samenspraak.inviting.InvitationState;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationChanged;

/** Invites people, and shows how far each invitation came until it is accepted. */
@StyleSheet("context://assets/inviting.css")
public class InvitePanel extends Section {

    private static final Set<InvitationState> OPEN = EnumSet.of(
            InvitationState.INVITED,
            InvitationState.SEEN,
            InvitationState.EXPIRED,
            InvitationState.INVITER_SHUT_OUT,
            InvitationState.ORGANISATION_STOPPED);

    private final InvitingDesk desk;
    private final StrategyId strategy;
    private final Paragraph none = new Paragraph(getTranslation("inviting.none"));
    private final ManyLinks many;
    private final Rows<InvitationRow.Seen, Object, InvitationRow> rows;

    InvitePanel(InvitingDesk desk, StrategyId strategy) {
        this.desk = desk;
        this.strategy = strategy;
        this.rows = new Rows<>(seen -> seen.card().id(), () -> new InvitationRow(desk));
        this.many = new ManyLinks(desk, strategy);
        addClassName("inviting");
        none.addClassName("hint");
        add(
                new InviteForm(desk, strategy),
                new InviteMany(desk, strategy),
                new H2(getTranslation("inviting.open")),
                none,
                many,
                rows);
        desk.live.follow(this, strategy, this::refresh);
        desk.live.follow(this, OrganisationChanged.class, this::refresh);
        refresh();
    }

    private void refresh() {
        var open = desk.invitations.all(strategy).stream()
                .filter(card -> OPEN.contains(card.state()))
                .toList();
        var organisations = desk.organisations.cards(
                open.stream().map(InvitationCard::organisation).toList());
        var people = desk.people.cards(open.stream().map(InvitationCard::by).toList());
        var byPost = desk.invitations.byPost(strategy);
        none.setVisible(open.isEmpty());
        many.show(open, byPost);
        rows.show(open.stream()
                .map(card -> new InvitationRow.Seen(
                        card, organisations.get(card.organisation()), people.get(card.by()), byPost))
                .toList());
    }
}
