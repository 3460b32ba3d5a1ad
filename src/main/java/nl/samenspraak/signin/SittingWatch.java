package nl.samenspraak.signin;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.people.PersonLeft;
import nl.samenspraak.people.PersonShutOut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks, on every node, which sittings ended: one query each half second. */
@Component
class SittingWatch {

    private final Sittings sittings;
    private final Attendance attendance;
    private final ApplicationEventPublisher events;
    private Optional<Instant> lastLook = Optional.empty();

    SittingWatch(Sittings sittings, Attendance attendance, ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.attendance = attendance;
        this.events = events;
    }

    @Scheduled(fixedDelay = 500)
    void look() {
        var look = sittings.endedSince(lastLook);
        if (!look.ended().isEmpty()) events.publishEvent(new SittingsEnded(look.ended()));
        lastLook = Optional.of(look.at());
    }

    @Scheduled(fixedDelay = 5_000)
    void endOverdue() {
        attendance.endOverdue();
    }

    /** In the same transaction: who may not come in any more is out with it, on every node. */
    @EventListener
    void shutOut(PersonShutOut event) {
        sittings.endAll(event.person(), Ending.DISABLED);
    }

    @EventListener
    void left(PersonLeft event) {
        sittings.forget(event.person());
    }

    @Scheduled(fixedDelay = 3_600_000)
    void sweep() {
        sittings.forgetOld();
    }
}
