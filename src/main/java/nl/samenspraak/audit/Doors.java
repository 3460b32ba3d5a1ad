package nl.samenspraak.audit;

import java.util.Optional;
import nl.samenspraak.people.Identified;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.PersonSeen;
import nl.samenspraak.people.Whence;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;

    Doors(Book book, ApplicationEventPublisher events) {
        this.book = book;
        this.events = events;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        person(event.getAuthentication()).ifPresent(one -> seen(SIGN_IN, one));
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
        person(event.getAuthentication()).ifPresent(one -> seen(SIGN_OUT, one));
    }

    @EventListener
    void sessionEnded(SessionDestroyedEvent event) {
        event.getSecurityContexts().stream()
                .flatMap(context -> person(context.getAuthentication()).stream())
                .forEach(one ->
                        book.writeAlone(SESSION_ENDED, Optional.of(one), Outcome.DONE, "", Optional.of(event.getId())));
    }

    private void seen(String what, PersonId person) {
        book.writeAlone(what, Optional.of(person), Outcome.DONE, "", Whence.session());
        events.publishEvent(new PersonSeen(person));
    }

    private static Optional<PersonId> person(@org.jspecify.annotations.Nullable Authentication account) {
        return account != null && account.getPrincipal() instanceof Identified someone
                ? Optional.of(someone.person())
                : Optional.empty();
    }
}
