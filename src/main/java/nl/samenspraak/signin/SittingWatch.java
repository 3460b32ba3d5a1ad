package nl.samenspraak.signin;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks, on every node, which sittings ended: one query each half second. */
@Component
class SittingWatch {

    private final Sittings sittings;
    private final ApplicationEventPublisher events;

    SittingWatch(Sittings sittings, ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.events = events;
    }

    @Scheduled(fixedDelay = 500)
    void look() {
        var ended = sittings.justEnded();
        if (!ended.isEmpty()) events.publishEvent(new SittingsEnded(ended));
    }

    @Scheduled(fixedDelay = 3_600_000)
    void sweep() {
        sittings.forgetOld();
    }
}
