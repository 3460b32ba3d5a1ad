package nl.samenspraak.enrolling;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.tables.Column;

/** What will happen with one line: with a refusal it is why nothing will, else {@code changes} is what becomes what. */
public record PlannedLine(OrganisationLine line, Outcome outcome, List<Change> changes, Optional<Refusal> why) {

    /** What a line comes to. The values are part of the keys {@code enrolling.outcome.*} in the message bundles. */
    public enum Outcome {
        NEW,
        CHANGED,
        SAME,
        REFUSED
    }

    /** What stands in a column, before and after; before is "" for what is new. */
    public record Change(Column column, String before, String after) {}

    public boolean doesSomething() {
        return outcome == Outcome.NEW || outcome == Outcome.CHANGED;
    }

    /** Refuses what cannot be done, and what differs from what was shown: somebody changed something since. */
    void requireAsIn(PlannedLine shown) {
        var same = outcome == shown.outcome && changes.equals(shown.changes);
        if (!same || outcome == Outcome.REFUSED) throw new LineRefused(line.number());
    }
}
