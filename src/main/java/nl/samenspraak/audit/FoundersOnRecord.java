package nl.samenspraak.audit;

import java.util.Set;
import nl.samenspraak.people.FoundedByConfiguration;
import nl.samenspraak.people.FoundingWithdrawn;
import nl.samenspraak.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who became a founder, or is one no more, by no act of anybody here: it is on record with their own name. */
@Component
class FoundersOnRecord {

    private static final String BY_CONFIGURATION = "Founding.byConfiguration";
    private static final String WITHDRAWN = "Founding.withdrawnByConfiguration";

    static final Set<String> ALL = Set.of(BY_CONFIGURATION, WITHDRAWN);

    private final Book book;

    FoundersOnRecord(Book book) {
        this.book = book;
    }

    @EventListener
    void founded(FoundedByConfiguration event) {
        write(BY_CONFIGURATION, event.person());
    }

    @EventListener
    void withdrawn(FoundingWithdrawn event) {
        write(WITHDRAWN, event.person());
    }

    private void write(String what, PersonId person) {
        book.writeWithin(what, person, "PersonId=" + person, "");
    }
}
