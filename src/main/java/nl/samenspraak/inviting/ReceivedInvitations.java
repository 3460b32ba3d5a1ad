package nl.samenspraak.inviting;

import java.time.Clock;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyNames;
import nl.samenspraak.people.ActUnderWay;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.people.Unrecorded;
import nl.samenspraak.round.Admittance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does with an invitation: read it and accept it, once, as the person they signed in as. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class ReceivedInvitations {

    private final InvitationRepository invitations;
    private final StrategyNames names;
    private final Strategies strategies;
    private final Admittance admittance;
    private final Register register;
    private final Clock clock;
    private final CurrentPerson current;
    private final ActUnderWay act;
    private final ApplicationEventPublisher events;

    ReceivedInvitations(
            InvitationRepository invitations,
            StrategyNames names,
            Strategies strategies,
            Admittance admittance,
            Register register,
            Clock clock,
            CurrentPerson current,
            ActUnderWay act,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.names = names;
        this.strategies = strategies;
        this.admittance = admittance;
        this.register = register;
        this.clock = clock;
        this.current = current;
        this.act = act;
        this.events = events;
    }

    /** What the invitation says; the kernteam sees that its link was opened. */
    @Unrecorded("Reading; that it was opened stands with the invitation")
    public Letter open(OneTimeSecret secret) {
        var invitation = find(secret);
        var now = clock.instant();
        var present = admittance.present(current.id(), invitation.gives());
        var letter = invitation.letter(names.of(invitation.strategy()), current.id(), present, now);
        if (!letter.used()) {
            // Reading locks no organisation: a merger holds it before it comes to its invitations.
            requireGoesOn(invitation, !register.card(invitation.organisation()).retired());
            requireWord(invitation, current.id());
        }
        if (invitation.seen(now)) events.publishEvent(new InvitationsChanged(invitation.strategy()));
        return letter;
    }

    /**
     * From now on the person who asks takes part as the invitation says, on the word of the kernteam. Who already took part
     * for that organisation keeps a role that may as much, or that the kernteam gave after it invited: an invitation takes
     * nothing away. The same person again finds the way in again.
     */
    public StrategyCard accept(OneTimeSecret secret) {
        var invitation = find(secret);
        var me = current.id();
        if (!invitation.acceptedBy(me)) {
            invitation.accept(me, clock.instant());
            requireGoesOn(invitation, register.isActive(invitation.organisation()));
            requireWord(invitation, me);
            admittance.admit(me, invitation.gives());
            events.publishEvent(new InvitationsChanged(invitation.strategy()));
        }
        // Before it is asked for whom they speak: they may take part for another organisation too.
        act.note(invitation.organisation());
        return strategies.card(invitation.strategy());
    }

    /** The kernteam is told otherwise: it can put the organisation back, and a guest can't. */
    private void requireGoesOn(Invitation invitation, boolean goesOn) {
        if (!goesOn)
            throw new GuestOrganisationStopped(
                    register.card(invitation.organisation()).name());
    }

    /**
     * An invitation holds as long as whoever it is from leads the strategy, and for nobody whom the kernteam removed after
     * it was made: otherwise a link kept aside would undo what the kernteam decided.
     */
    private void requireWord(Invitation invitation, PersonId reader) {
        if (!admittance.kernteam(invitation.strategy()).contains(invitation.invitedBy())) throw new InviterShutOut();
        if (admittance.endedSince(invitation.strategy(), reader, invitation.wordGivenAt()))
            throw new EndedSinceInvited();
    }

    private Invitation find(OneTimeSecret secret) {
        var found = invitations
                .findBySecretHash(secret.hash())
                .flatMap(one -> invitations.alone(one.id()))
                .orElseThrow(InvitationGone::new);
        act.note(found.strategy());
        act.about(found.id(), found.organisation());
        return found;
    }
}
