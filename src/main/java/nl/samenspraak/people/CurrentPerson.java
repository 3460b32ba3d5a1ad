package nl.samenspraak.people;

import static org.springframework.transaction.support.TransactionSynchronizationManager.getSynchronizations;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isCurrentTransactionReadOnly;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isSynchronizationActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;

/** Who is asking. The only place that reads the security context. */
@Component
public class CurrentPerson {

    private final PersonRepository people;

    CurrentPerson(PersonRepository people) {
        this.people = people;
    }

    public Optional<PersonId> maybe() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Identified someone
                ? Optional.of(someone.person())
                : Optional.empty();
    }

    /**
     * Who is asking, and may still: whose access was stopped a moment ago is refused, whatever page is open. Who only reads
     * asks the database once in a transaction, however many services take part in it; who writes asks each time, for they
     * may have waited for a lock since, and have been stopped by whoever held it.
     */
    public PersonId id() {
        var person = maybe().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
        var admitted = new Admitted(person);
        var remembers = isSynchronizationActive() && isCurrentTransactionReadOnly();
        if (remembers && getSynchronizations().contains(admitted)) return person;
        if (people.existsByIdAndShutOutAtIsNotNull(person)) throw new ShutOut();
        if (remembers) registerSynchronization(admitted);
        return person;
    }

    /** What a transaction knows already; it ends with the transaction, and one inside another begins without. */
    private record Admitted(PersonId person) implements TransactionSynchronization {}
}
