package nl.samenspraak.summary;

import nl.samenspraak.people.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves for good leaves no trace of when they looked. */
@Component("forgetting-summary")
class Forgetting {

    private final LookRepository kept;

    Forgetting(LookRepository kept) {
        this.kept = kept;
    }

    @EventListener
    void forget(PersonLeft event) {
        kept.forget(event.person());
    }
}
