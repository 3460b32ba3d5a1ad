package nl.samenspraak.inviting;

import nl.samenspraak.people.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves for good leaves no address behind. */
@Component("forgetting-inviting")
class Forgetting {

    private final InvitationRepository kept;

    Forgetting(InvitationRepository kept) {
        this.kept = kept;
    }

    @EventListener
    void forget(PersonLeft event) {
        kept.forget(event.person());
    }
}
