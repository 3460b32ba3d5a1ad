package nl.samenspraak.audit;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.PersonSeen;
import nl.samenspraak.people.TurnedAway;
import nl.samenspraak.signin.Ending;
import nl.samenspraak.signin.LogoutRefused;
import nl.samenspraak.signin.SittingBegan;
import nl.samenspraak.signin.SittingKey;
import nl.samenspraak.signin.SittingOver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who came in, who was not let in, who left, whose session ended otherwise and why, and what was said of that in vain. */
@Component
class Doors {

    static final String SIGN_IN = "Doors.signIn";
    static final String SIGN_OUT = "Doors.signOut";
    static final String SESSION_ENDED = "Doors.sessionEnded";
    static final String SIGN_OUT_AT_PROVIDER = "Doors.signOutAtProvider";

    static final Set<String> ALL = Set.of(SIGN_IN, SIGN_OUT, SESSION_ENDED, SIGN_OUT_AT_PROVIDER);

    private static final Logger LOG = LoggerFactory.getLogger(Doors.class);

    private final Book book;
    private final ApplicationEventPublisher events;

    Doors(Book book, ApplicationEventPublisher events) {
        this.book = book;
        this.events = events;
    }

    @EventListener
    void cameIn(SittingBegan event) {
        book.writeWithin(SIGN_IN, event.person(), provider(event.provider()), mark(event.key()));
        events.publishEvent(new PersonSeen(event.person()));
    }

    @EventListener
    void left(SittingOver event) {
        var bySelf = event.why() == Ending.SIGNED_OUT;
        book.writeWithin(
                bySelf ? SIGN_OUT : SESSION_ENDED,
                event.person(),
                bySelf ? "" : "Ending=" + event.why(),
                mark(event.key()));
        events.publishEvent(new PersonSeen(event.person()));
    }

    /** Whoever stands outside is told why, also when it cannot be written down. */
    @EventListener
    void turnedAway(TurnedAway event) {
        refused(SIGN_IN, event.person(), event.provider(), event.reason());
    }

    /** Nobody's session ended by it. */
    @EventListener
    void notBelieved(LogoutRefused event) {
        refused(SIGN_OUT_AT_PROVIDER, Optional.empty(), event.provider(), event.reason());
    }

    private void refused(String what, Optional<PersonId> person, String provider, String reason) {
        try {
            book.writeRefusal(what, person, provider.isEmpty() ? "" : provider(provider), reason);
        } catch (RuntimeException unwritten) {
            LOG.error("{} that was refused at {} is not on record", what, provider, unwritten);
        }
    }

    private static String provider(String registration) {
        return "provider=" + registration;
    }

    /** The same as {@link Book} makes of the session's id. */
    private static String mark(SittingKey key) {
        return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(key.hash()), 0, 8);
    }
}
