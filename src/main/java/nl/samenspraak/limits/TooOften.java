package nl.samenspraak.limits;

import java.time.Duration;
import nl.samenspraak.people.Refusal;

/** Too many in a short while. It says after how many minutes one can try again. */
public class TooOften extends Refusal {

    private final transient Duration wait;

    TooOften(Duration wait) {
        super(minutes(wait));
        this.wait = wait;
    }

    /** Until the next one is let through. */
    public Duration left() {
        return wait;
    }

    static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
