package nl.samenspraak.discussion;

import java.time.Instant;

/** What stands where a comment was hidden or withdrawn; only its writer and the kernteam read the reason of hiding. */
public record Trace(Kind kind, Instant at, String reason) {

    public enum Kind {
        HIDDEN,
        WITHDRAWN
    }
}
