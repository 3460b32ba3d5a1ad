package nl.samenspraak.inviting;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import nl.samenspraak.people.PersonLeft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever leaves for good leaves no address behind, also not in what was sent there and never accepted. That they were
 * invited is part of the kernteam's account; what somebody else accepted at the same address is theirs.
 */
@Component("forgetting-inviting")
class Forgetting {

    private final InvitationRepository kept;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Forgetting(InvitationRepository kept, Clock clock, ApplicationEventPublisher events) {
        this.kept = kept;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void forget(PersonLeft event) {
        var accepted = kept.findByAcceptedBy(event.person());
        var addresses = accepted.stream()
                .map(Invitation::mailbox)
                .filter(address -> !address.isEmpty())
                .collect(toSet());
        accepted.forEach(Invitation::forget);
        for (var other : kept.unacceptedTo(addresses)) {
            other.close(clock.instant());
            other.forget();
            events.publishEvent(new InvitationsChanged(other.strategy()));
        }
    }
}
