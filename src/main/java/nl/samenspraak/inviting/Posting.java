package nl.samenspraak.inviting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/** How an invitation gets to its guest: by a letter, which is tried {@value #MOST_TRIES} times, or by hand. */
@Embeddable
class Posting {

    static final int MOST_TRIES = 5;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    private int tries;
    private Instant nextTryAt;

    protected Posting() {}

    Posting(Instant now) {
        this.delivery = Delivery.NOT_YET;
        this.nextTryAt = now;
    }

    void begin(Instant now) {
        delivery = Delivery.WAITING;
        tries = 0;
        nextTryAt = now;
    }

    boolean isDue(Instant now) {
        return delivery == Delivery.WAITING && !nextTryAt.isAfter(now);
    }

    void sent() {
        delivery = Delivery.SENT;
    }

    /** Tried again after 1, 2, 4 and 8 minutes. */
    void notSent(Instant now) {
        nextTryAt = now.plus(Duration.ofMinutes(1L << tries));
        tries++;
        if (tries >= MOST_TRIES) delivery = Delivery.FAILED;
    }

    /** Nobody is sent what would open nothing. */
    void hold() {
        delivery = Delivery.NOT_YET;
    }

    void byHand() {
        delivery = Delivery.BY_HAND;
    }

    Delivery delivery() {
        return delivery;
    }
}
