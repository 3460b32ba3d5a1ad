package nl.samenspraak.round;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells open pages that a closing time passed; the rule itself needs no bell. */
@Component
class ClosingBell {

    private final RoundRepository rounds;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;
    private Instant lastRing;

    ClosingBell(RoundRepository rounds, DatabaseClock clock, ApplicationEventPublisher events, Clock wall) {
        this.rounds = rounds;
        this.clock = clock;
        this.events = events;
        this.lastRing = wall.instant();
    }

    @Scheduled(fixedDelay = 500)
    @Transactional
    void ring() {
        var now = clock.now();
        List<Round> closed = rounds.closedBetween(lastRing, now);
        lastRing = now;
        closed.forEach(round -> events.publishEvent(new RoundChanged(round.strategy(), round.id())));
    }
}
