package nl.samenspraak.inviting;

import java.time.Clock;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.Admittance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries invitations to the mail server. What waits is in the database, so a restart loses none; a link is made when its
 * letter is written, so none is stored. A letter may come twice after a crash, and only the last one opens the door.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Limit AT_ONCE = Limit.of(50);

    private final InvitationRepository invitations;
    private final PostOffice post;
    private final Admittance admittance;
    private final Register register;
    private final InvitingProperties properties;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Postman(
            InvitationRepository invitations,
            PostOffice post,
            Admittance admittance,
            Register register,
            InvitingProperties properties,
            Clock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.post = post;
        this.admittance = admittance;
        this.register = register;
        this.properties = properties;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    @Scheduled(fixedDelay = 2_000, scheduler = PostRounds.THREAD)
    void carry() {
        if (!post.isOpen()) return;
        for (var id : invitations.waitingForPost(clock.instant(), AT_ONCE))
            // After one failure the rest waits for the next walk: a server that is away answers nobody.
            if (!Boolean.TRUE.equals(transaction.execute(any -> deliver(id)))) return;
    }

    private boolean deliver(InvitationId id) {
        var now = clock.instant();
        var waiting = invitations.alone(id).filter(invitation -> invitation.waitsForPost(now));
        return waiting.isEmpty() || deliver(waiting.get());
    }

    private boolean deliver(Invitation invitation) {
        var now = clock.instant();
        if (opensNothing(invitation)) {
            invitation.hold();
            events.publishEvent(new InvitationsChanged(invitation.strategy()));
            return true;
        }
        var secret = invitation.link(properties.validFor(), now);
        var card = invitation.card(now, true, false);
        events.publishEvent(new InvitationsChanged(invitation.strategy()));
        try {
            post.send(card, invitation.strategy(), secret);
            invitation.posting().sent();
            return true;
        } catch (MailException failed) {
            invitation.posting().notSent(now);
            // The address is not in the log: who is invited is the kernteam's to know.
            LOG.warn(
                    "Invitation {} could not be sent: {}",
                    card.id(),
                    failed.getClass().getSimpleName());
            return false;
        }
    }

    /** Without a lock on the organisation: who lets it stop need not wait for a mail server. */
    private boolean opensNothing(Invitation invitation) {
        return register.card(invitation.organisation()).retired()
                || !admittance.kernteam(invitation.strategy()).contains(invitation.invitedBy());
    }
}
