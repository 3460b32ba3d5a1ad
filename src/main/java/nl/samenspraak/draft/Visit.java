package nl.samenspraak.draft;

import java.time.Instant;
import java.util.Set;

/** What somebody has read of a version (places, see {@link Passage#place()}), and what is new to them: what came since. */
public record Visit(Instant since, Set<String> places) {

    /** Somebody was here before, longer ago than one visit lasts. */
    public boolean isAgain(Instant now) {
        return since.plus(Reading.SAME_VISIT).isBefore(now);
    }
}
