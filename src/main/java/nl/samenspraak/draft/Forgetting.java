package nl.samenspraak.draft;

import nl.samenspraak.people.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves for good leaves no trace of what was read and when. */
@Component("forgetting-draft")
class Forgetting {

    private final ReadingRepository kept;

    Forgetting(ReadingRepository kept) {
        this.kept = kept;
    }

    @EventListener
    void forget(PersonLeft event) {
        kept.forget(event.person());
    }
}
