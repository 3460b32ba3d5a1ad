package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import nl.samenspraak.access.ProviderNames;
import nl.samenspraak.audit.RightsReview;
import nl.samenspraak.belonging.ui.BelongingDesk;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.inviting.ui.InvitePanel;
import nl.samenspraak.inviting.ui.InvitingDesk;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.OrganisationChanged;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.OrganisationsAdded;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonChanged;
import nl.samenspraak.people.PersonSeen;
import nl.samenspraak.round.AccessDesk;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.unsent.UnsentTexts;
import org.jspecify.annotations.Nullable;

/** Everybody who takes part, by kind of organisation; the kernteam lets people in here. */
@Route("s/:strategy/deelnemers")
@PermitAll
class ParticipantsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Participations participations;
    private final AccessDesk access;
    private final RightsReview review;
    private final Rounds rounds;
    private final People people;
    private final Organisations organisations;
    private final OrganisationDesk desk;
    private final LiveHub live;
    private final InvitingDesk inviting;
    private final BelongingDesk belonging;
    private final ProviderNames providers;
    private final UnsentTexts unsent;
    private final Paragraph count = new Paragraph();
    private @Nullable StrategyCard strategy;
    private Registration following = () -> {};
    private @Nullable LetIn letIn;
    private @Nullable ParticipantList list;
    private @Nullable KernteamLinks links;
    private final Anchor toOrganisations = toOrganisations();
    private final Div invite = new Div();
    private @Nullable InvitePanel invitations;

    ParticipantsView(
            Strategies strategies,
            Participations participations,
            AccessDesk access,
            RightsReview review,
            Rounds rounds,
            People people,
            Organisations organisations,
            OrganisationDesk desk,
            LiveHub live,
            InvitingDesk inviting,
            BelongingDesk belonging,
            ProviderNames providers,
            UnsentTexts unsent) {
        this.strategies = strategies;
        this.participations = participations;
        this.access = access;
        this.review = review;
        this.rounds = rounds;
        this.people = people;
        this.organisations = organisations;
        this.desk = desk;
        this.live = live;
        this.inviting = inviting;
        this.belonging = belonging;
        this.providers = providers;
        this.unsent = unsent;
        addClassNames("page", "participants");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        if (card.equals(strategy)) return;
        strategy = card;
        removeAll();
        links = new KernteamLinks(card, "deelnemers");
        add(
                links,
                new H1(getTranslation("participants.title")),
                new Paragraph(getTranslation("participants.lead")),
                count);
        letIn = new LetIn(participations, organisations, rounds, providers, unsent, live, card.id());
        add(toOrganisations, letIn, invite);
        invite.removeAll();
        invitations = null;
        list = new ParticipantList(people, organisations, new ParticipantChange(participations, access, card.id()));
        add(list);
        following.remove();
        following = Registration.combine(
                live.follow(this, card.id(), () -> refresh(card)),
                live.follow(this, PersonSeen.class, () -> refresh(card)),
                live.follow(this, PersonChanged.class, () -> refresh(card)),
                live.follow(this, OrganisationChanged.class, () -> refresh(card)),
                live.follow(this, OrganisationsAdded.class, () -> refresh(card)));
        refresh(card);
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("participants.title");
        return strategy == null ? title : title + " · " + strategy.name();
    }

    private Anchor toOrganisations() {
        var link = new Anchor("organisaties", getTranslation("enrolling.link"));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("to-organisations");
        return link;
    }

    private void refresh(StrategyCard card) {
        var all = participations.all(card.id());
        var kernteam = participations.mine(card.id()).role() == Role.KERNTEAM;
        count.setText(getTranslation(
                "participants.count",
                all.stream().map(ParticipationCard::organisation).distinct().count(),
                all.stream().map(ParticipationCard::person).distinct().count()));
        if (list != null) list.show(all, kernteam ? review.presence(card.id()) : Map.of(), rounds.now());
        if (links != null) links.setVisible(kernteam);
        toOrganisations.setVisible(desk.mayAdd());
        if (letIn != null) letIn.offer(kernteam);
        offerInvitations(card, kernteam);
    }

    /** Made for who may see it only: its services refuse others, also when somebody's role changes while they look. */
    private void offerInvitations(StrategyCard card, boolean kernteam) {
        if (kernteam == (invitations != null)) return;
        invite.removeAll();
        invitations = kernteam ? inviting.panel(card.id()) : null;
        if (invitations != null) invite.add(belonging.requests(card.id()), invitations, belonging.rules(card.id()));
    }
}
