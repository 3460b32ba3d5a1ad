package nl.samenspraak.inviting;

import java.time.Clock;
import nl.samenspraak.people.OrganisationMerged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Invitations that can be accepted go along with an organisation that merges. Where one address has one for both, the newer
 * goes on and the older is withdrawn by who merged them.
 */
@Component("merging-inviting")
class Merging {

    private final InvitationRepository invitations;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Merging(InvitationRepository invitations, Clock clock, ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void merge(OrganisationMerged event) {
        for (var one : invitations.findByOrganisationAndOpenForIsNotNullOrderByInvitedAtDesc(event.from())) {
            var there = invitations.findByOpenFor(one.openForAs(event.into()));
            var newer = there.filter(other -> other.at().isAfter(one.at()));
            newer.ifPresentOrElse(any -> one.revoke(event.by(), clock.instant()), () -> {
                // The key of the older is free before the newer takes it.
                there.ifPresent(older -> older.revoke(event.by(), clock.instant()));
                invitations.flush();
                one.follow(event.into());
            });
            events.publishEvent(new InvitationsChanged(one.strategy()));
        }
    }
}
