package nl.samenspraak.audit;

import java.util.Set;
import nl.samenspraak.belonging.RuleApplied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a rule did while somebody signed in: by which rule and whose, with the sign-in or not at all. */
@Component
class RulesOnRecord {

    private static final String ADMITTED = "Rules.admitted";
    private static final String ASKED = "Rules.asked";
    private static final String ROLE_CHANGED = "Rules.roleChanged";
    private static final String ENDED = "Rules.ended";

    static final Set<String> ALL = Set.of(ADMITTED, ASKED, ROLE_CHANGED, ENDED);

    private final Book book;

    RulesOnRecord(Book book) {
        this.book = book;
    }

    @EventListener
    void applied(RuleApplied event) {
        var card = book.write(name(event.effect()), event);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                book.tell(card);
            }
        });
    }

    private static String name(RuleApplied.Effect effect) {
        return switch (effect) {
            case ADMITTED -> ADMITTED;
            case ASKED -> ASKED;
            case ROLE_CHANGED -> ROLE_CHANGED;
            case ENDED -> ENDED;
        };
    }
}
