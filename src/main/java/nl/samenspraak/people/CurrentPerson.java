package nl.samenspraak.people;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking. The only place that reads the security context. */
@Component
public class CurrentPerson {

    public Optional<PersonId> maybe() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Identified someone
                ? Optional.of(someone.person())
                : Optional.empty();
    }

    public PersonId id() {
        return maybe().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }
}
