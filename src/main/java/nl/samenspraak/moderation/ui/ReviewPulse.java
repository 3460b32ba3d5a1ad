package nl.samenspraak.moderation.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.samenspraak.moderation.ThreadReviewed;
import nl.samenspraak.round.ChangedElsewhere;
import nl.samenspraak.round.RoundId;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts what was reviewed in a round, so that an open conversation asks only then again what of it was looked at. */
@Component
class ReviewPulse {

    private final Map<RoundId, AtomicLong> here = new ConcurrentHashMap<>();
    private final AtomicLong elsewhere = new AtomicLong();

    /** A number that grows with every review. */
    long of(RoundId round) {
        return elsewhere.get() + count(round).get();
    }

    /** Before the open pages hear of it, so that they find the new number. */
    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void changed(ThreadReviewed event) {
        count(event.round()).incrementAndGet();
    }

    /** Another node does not say what changed. */
    @EventListener
    void changed(ChangedElsewhere event) {
        elsewhere.incrementAndGet();
    }

    private AtomicLong count(RoundId round) {
        return here.computeIfAbsent(round, fresh -> new AtomicLong());
    }
}
