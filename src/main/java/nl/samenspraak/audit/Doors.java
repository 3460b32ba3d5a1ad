package nl.samenspraak.audit;

import java.util.Optional;
import nl.samenspraak.people.Identified;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Whence;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.stereotype.Component;

/** Who came in, who was not let in, who left, and whose session ended by itself. */
@Component
class Doors {

    static final String SIGN_IN = "Doors.signIn";
    static final String SIGN_OUT = "Doors.signOut";
    static final String SESSION_ENDED = "Doors.sessionEnded";

    private final Book book;

    Doors(Book book) {
        this.book = book;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        person(event.getAuthentication())
                .ifPresent(one -> book.writeAlone(SIGN_IN, Optional.of(one), Outcome.DONE, "", Whence.session()));
    }

    /** The name of the trouble, never its message: a provider may put anything in that. */
    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        book.writeAlone(
                SIGN_IN,
                person(event.getAuthentication()),
                Outcome.REFUSED,
                event.getException().getClass().getSimpleName(),
                Whence.session());
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        person(event.getAuthentication())
                .ifPresent(one -> book.writeAlone(SIGN_OUT, Optional.of(one), Outcome.DONE, "", Whence.session()));
    }

    @EventListener
    void sessionEnded(SessionDestroyedEvent event) {
        event.getSecurityContexts().stream()
                .flatMap(context -> person(context.getAuthentication()).stream())
                .forEach(one ->
                        book.writeAlone(SESSION_ENDED, Optional.of(one), Outcome.DONE, "", Optional.of(event.getId())));
    }

    private static Optional<PersonId> person(@org.jspecify.annotations.Nullable Authentication account) {
        return account != null && account.getPrincipal() instanceof Identified someone
                ? Optional.of(someone.person())
                : Optional.empty();
    }
}
