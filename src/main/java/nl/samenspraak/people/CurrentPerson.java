package nl.samenspraak.people;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

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

    /** Who is asking, and may still: whose access was stopped a moment ago is refused, whatever page is open. */
    public PersonId id() {
        var person = maybe().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
        if (people.existsByIdAndShutOutAtIsNotNull(person)) throw new ShutOut();
        return person;
    }
}
