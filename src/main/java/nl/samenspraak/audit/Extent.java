package nl.samenspraak.audit;

import java.util.Collection;
import java.util.Map;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.PersonId;

/** Which part of the account somebody may see, as a condition of a query and what it asks about. */
record Extent(String where, Map<String, Object> values) {

    /**
     * What was done in a strategy, and what was done in none by people who take part in it. What was done in another is never
     * among it.
     */
    static Extent of(StrategyId strategy, Collection<PersonId> takingPart) {
        return new Extent(
                " from Entry e where (e.strategy = :strategy or (e.strategy is null and e.person in :people))",
                Map.of("strategy", strategy, "people", takingPart));
    }

    /** What was done in no strategy, by whomever. */
    static Extent ofTheInstallation() {
        return new Extent(" from Entry e where e.strategy is null", Map.of());
    }
}
