package nl.samenspraak.audit;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Reads the account as one strategy may see it: what was done in it, and what was done in none by people who take part in
 * it. What was done in another strategy is never among it.
 */
@Component
class Entries {

    private static final String OF_THE_STRATEGY =
            " from Entry e where (e.strategy = :strategy or (e.strategy is null and e.person in :people))";

    private final EntityManager entries;

    Entries(EntityManager entries) {
        this.entries = entries;
    }

    List<EntryCard> find(StrategyId strategy, Collection<PersonId> people, Sought sought, int limit) {
        var where = OF_THE_STRATEGY + " and e.at >= :from and e.at < :before"
                + (sought.person().isPresent() ? " and e.person = :person" : "")
                + (sought.organisation().isPresent() ? " and e.organisation = :organisation" : "")
                + (sought.useCase().isPresent() ? " and e.useCase = :useCase" : "")
                + (sought.outcome().isPresent() ? " and e.outcome = :outcome" : "");
        var query = ask("select e" + where + " order by e.at desc, e.id", Entry.class, strategy, people)
                .setParameter("from", sought.from())
                .setParameter("before", sought.before())
                .setMaxResults(limit);
        sought.person().ifPresent(one -> query.setParameter("person", one));
        sought.organisation().ifPresent(one -> query.setParameter("organisation", one));
        sought.useCase().ifPresent(one -> query.setParameter("useCase", one));
        sought.outcome().ifPresent(one -> query.setParameter("outcome", one));
        return query.getResultList().stream().map(Entry::card).toList();
    }

    List<String> useCases(StrategyId strategy, Collection<PersonId> people) {
        return ask("select distinct e.useCase" + OF_THE_STRATEGY, String.class, strategy, people)
                .getResultList();
    }

    List<PersonId> people(StrategyId strategy, Collection<PersonId> people) {
        return ask(
                        "select distinct e.person" + OF_THE_STRATEGY + " and e.person is not null",
                        PersonId.class,
                        strategy,
                        people)
                .getResultList();
    }

    /** When each of them was last heard of, wherever it was. That a session ended is no sign of life, nor what was configured. */
    Map<PersonId, Instant> lastSeen(Collection<PersonId> people) {
        return entries
                .createQuery(
                        "select e.person, max(e.at) from Entry e where e.person in :people and e.useCase not in (:ended, :configured)"
                                + " group by e.person",
                        Object[].class)
                .setParameter("ended", Doors.SESSION_ENDED)
                .setParameter("configured", FoundersOnRecord.BY_CONFIGURATION)
                .setParameter("people", people)
                .getResultList()
                .stream()
                .collect(toMap(row -> (PersonId) row[0], row -> (Instant) row[1]));
    }

    private <T> TypedQuery<T> ask(String question, Class<T> answer, StrategyId strategy, Collection<PersonId> people) {
        return entries.createQuery(question, answer)
                .setParameter("strategy", strategy)
                .setParameter("people", people);
    }
}
