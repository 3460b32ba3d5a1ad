package nl.samenspraak.audit;

import java.time.Instant;
import java.util.Optional;

/** Whether somebody who takes part can come in and ever did, and when they were last heard of. */
public record Presence(State state, Optional<Instant> lastSeen) {

    public enum State {
        ACTIVE,
        /** Was let in, and never came. */
        AWAITED,
        /** Their access was stopped. */
        SHUT_OUT
    }

    static Presence of(boolean shutOut, Optional<Instant> lastSeen) {
        if (shutOut) return new Presence(State.SHUT_OUT, lastSeen);
        return new Presence(lastSeen.isPresent() ? State.ACTIVE : State.AWAITED, lastSeen);
    }
}
