package nl.samenspraak.audit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import org.springframework.stereotype.Component;

/** Reads the account, of what it is asked about. */
@Component
class Entries {

    /** How subjects name a person. */
    private static final String NAMED = PersonId.class.getSimpleName();

    private final EntityManager entries;

    Entries(EntityManager entries) {
        this.entries = entries;
    }

    /** The newest first, after so many that are newer. */
    List<EntryCard> find(Extent extent, Sought sought, int after, int limit) {
        var where = extent.where() + " and e.at >= :from and e.at < :before"
                + (sought.person().isPresent() ? " and e.person = :person" : "")
                + (sought.about().isPresent() ? " and concat(' ', e.subjects, ' ') like :about" : "")
                + (sought.organisation().isPresent() ? " and e.organisation = :organisation" : "")
                + (sought.useCase().isPresent() ? " and e.useCase = :useCase" : "")
                + (sought.outcome().isPresent() ? " and e.outcome = :outcome" : "");
        var query = ask("select e" + where + " order by e.at desc, e.id", Entry.class, extent)
                .setParameter("from", sought.from())
                .setParameter("before", sought.before())
                .setFirstResult(after)
                .setMaxResults(limit);
        sought.person().ifPresent(one -> query.setParameter("person", one));
        sought.about().ifPresent(one -> query.setParameter("about", "% " + NAMED + "=" + one + " %"));
        sought.organisation().ifPresent(one -> query.setParameter("organisation", one));
        sought.useCase().ifPresent(one -> query.setParameter("useCase", one));
        sought.outcome().ifPresent(one -> query.setParameter("outcome", one));
        return query.getResultList().stream().map(Entry::card).toList();
    }

    /** What goes into a file. */
    Taken take(Extent extent, Sought sought) {
        var found = find(extent, sought, 0, Taken.MAX_LINES + 1);
        return new Taken(found.subList(0, Math.min(Taken.MAX_LINES, found.size())), found.size() <= Taken.MAX_LINES);
    }

    boolean fitsAFile(Extent extent, Sought sought) {
        return find(extent, sought, Taken.MAX_LINES, 1).isEmpty();
    }

    List<String> useCases(Extent extent) {
        return ask("select distinct e.useCase" + extent.where(), String.class, extent)
                .getResultList();
    }

    List<PersonId> people(Extent extent) {
        return ask("select distinct e.person" + extent.where() + " and e.person is not null", PersonId.class, extent)
                .getResultList();
    }

    /** Whom anything was about. */
    Set<PersonId> named(Extent extent) {
        return ask("select distinct e.subjects" + extent.where() + " and e.subjects like :named", String.class, extent)
                .setParameter("named", "%" + NAMED + "=%")
                .getResultStream()
                .flatMap(subjects -> EntryCard.ids(subjects, NAMED))
                .map(PersonId::of)
                .collect(toSet());
    }

    /** For whom anything was done, also who stopped since. */
    List<OrganisationId> organisations(Extent extent) {
        return ask(
                        "select distinct e.organisation" + extent.where() + " and e.organisation is not null",
                        OrganisationId.class,
                        extent)
                .getResultList();
    }

    /** When each of them was last heard of, wherever it was. That a session ended is no sign of life, nor what was configured. */
    Map<PersonId, Instant> lastSeen(Collection<PersonId> people) {
        return entries
                .createQuery(
                        "select e.person, max(e.at) from Entry e where e.person in :people"
                                + " and e.useCase <> :ended and e.useCase not in :configured group by e.person",
                        Object[].class)
                .setParameter("ended", Doors.SESSION_ENDED)
                .setParameter("configured", FoundersOnRecord.ALL)
                .setParameter("people", people)
                .getResultList()
                .stream()
                .collect(toMap(row -> (PersonId) row[0], row -> (Instant) row[1]));
    }

    /** Whether somebody did anything in one of these. What a rule did while they signed in was not their doing. */
    boolean acted(PersonId person, Collection<StrategyId> strategies) {
        return !entries.createQuery(
                        "select e.id from Entry e where e.person = :person and e.strategy in :strategies"
                                + " and e.outcome = :done and e.useCase not in :byRule",
                        UUID.class)
                .setParameter("person", person)
                .setParameter("strategies", strategies)
                .setParameter("done", Outcome.DONE)
                .setParameter("byRule", RulesOnRecord.ALL)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private <T> TypedQuery<T> ask(String question, Class<T> answer, Extent extent) {
        var query = entries.createQuery(question, answer);
        extent.values().forEach(query::setParameter);
        return query;
    }
}
