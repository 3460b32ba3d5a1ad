package nl.samenspraak.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.stereotype.Component;

/** A session that ends by itself takes its sitting along; of one that was ended before, nothing is left to end. */
@Component
class EndedSessions {

    private final Sittings sittings;
    private final Clock clock;

    EndedSessions(Sittings sittings, Clock clock) {
        this.sittings = sittings;
        this.clock = clock;
    }

    @Bean
    static HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @EventListener
    void ended(HttpSessionDestroyedEvent event) {
        var session = event.getSession();
        if (session.getAttribute(SittingKey.ATTRIBUTE) instanceof SittingKey key)
            sittings.end(key, wasIdle(session) ? Ending.IDLE : Ending.STOPPED);
    }

    private boolean wasIdle(HttpSession session) {
        var last = Instant.ofEpochMilli(session.getLastAccessedTime());
        return session.getMaxInactiveInterval() > 0
                && !last.plusSeconds(session.getMaxInactiveInterval()).isAfter(clock.instant());
    }
}
