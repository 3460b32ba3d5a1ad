package nl.samenspraak.audit;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.PersonId;

/** Which part of the account somebody may see, as a condition of a query and what it asks about. */
record Extent(String where, Map<String, Object> values) {

    /** Organisations are of all strategies, so who takes part in one may know what was done to them. */
    static final List<String> ON_ORGANISATIONS = List.of("OrganisationDesk.", "OrganisationLists.");

    /**
     * What was done in a strategy; and of what was done in none by people who take part in it, that they came and went, and
     * what they did to organisations. The rest of it, such as whom a founder stopped elsewhere, is the founders' alone; and
     * what was done in another strategy is never among it.
     */
    static Extent of(StrategyId strategy, Collection<PersonId> takingPart) {
        return new Extent(
                " from Entry e where (e.strategy = :strategy or (e.strategy is null and e.person in :people"
                        + " and (e.useCase in :doors"
                        + ON_ORGANISATIONS.stream()
                                .map(service -> " or e.useCase like '" + service + "%'")
                                .collect(joining())
                        + ")))",
                Map.of("strategy", strategy, "people", takingPart, "doors", Doors.ALL));
    }

    /** What was done in no strategy, by whomever. */
    static Extent ofTheInstallation() {
        return new Extent(" from Entry e where e.strategy is null", Map.of());
    }
}
