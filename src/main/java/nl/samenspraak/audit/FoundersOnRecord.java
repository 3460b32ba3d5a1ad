package nl.samenspraak.audit;

import nl.samenspraak.people.FoundedByConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who became a founder by no act of anybody here: it is on record with their own name. */
@Component
class FoundersOnRecord {

    static final String BY_CONFIGURATION = "Founding.byConfiguration";

    private final Book book;

    FoundersOnRecord(Book book) {
        this.book = book;
    }

    @EventListener
    void founded(FoundedByConfiguration event) {
        book.writeWithin(BY_CONFIGURATION, event.person(), "PersonId=" + event.person(), "");
    }
}
