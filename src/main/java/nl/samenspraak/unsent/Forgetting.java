package nl.samenspraak.unsent;

import nl.samenspraak.people.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves for good leaves no trace of what was typed and never sent. */
@Component("forgetting-unsent")
class Forgetting {

    private final UnsentTextRepository kept;

    Forgetting(UnsentTextRepository kept) {
        this.kept = kept;
    }

    @EventListener
    void forget(PersonLeft event) {
        kept.forget(event.person());
    }
}
