package nl.samenspraak.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Role;
import org.springframework.stereotype.Component;

/**
 * Reads people across the rooms, and owns no table: with thousands of them, seeking, sorting and stopping in time is the
 * database's work, and only what is shown is fetched.
 */
@Component
class Everybody {

    private static final String TAKES_PART =
            "exists (select 1 from Participation x where x.person.id = p.id.id and x.endedAt is null)";

    private final EntityManager rooms;

    Everybody(EntityManager rooms) {
        this.rooms = rooms;
    }

    /** A person as the table has them; {@code parts} are looked up for all at once. */
    record Line(PersonCard card, String issuer, Optional<Instant> firstSeen, boolean shutOut, boolean founder) {

        boolean nameless() {
            return issuer.equals(Identity.LEFT);
        }
    }

    record Part(PersonId person, StrategyId strategy, OrganisationId organisation, Role role) {}

    List<Line> find(SoughtPeople sought) {
        var query = ask("select p.id, p.name, p.identity.issuer, p.firstSeenAt, p.shutOutAt, p.founderSince", sought);
        return rows(query.setMaxResults(sought.limit())).stream()
                .map(row -> new Line(
                        new PersonCard((PersonId) row[0], (String) row[1]),
                        (String) row[2],
                        Optional.ofNullable((Instant) row[3]),
                        row[4] != null,
                        row[5] != null))
                .toList();
    }

    long count(SoughtPeople sought) {
        return (long) ask("select count(p)", sought).getSingleResult();
    }

    /** Of each of them, what they take part in. */
    Map<PersonId, List<Part>> parts(Collection<PersonId> people) {
        var query = rooms.createQuery("select x.person, x.strategy, x.organisation, x.role from Participation x"
                        + " where x.endedAt is null and x.person in :people order by x.since")
                .setParameter("people", people);
        return rows(query).stream()
                .map(row -> new Part((PersonId) row[0], (StrategyId) row[1], (OrganisationId) row[2], (Role) row[3]))
                .collect(groupingBy(Part::person));
    }

    /** Those among them whose account can't come in although they have no name any more. */
    Set<PersonId> accountsShutOut(Collection<PersonId> people) {
        return rooms.createQuery(
                        "select d.person from ShutDoor d where d.strategy.id is null and d.person in :people",
                        PersonId.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(toSet());
    }

    Map<StrategyId, String> strategies(Collection<StrategyId> ids) {
        var query = rooms.createQuery("select s.id, s.name from Strategy s where s.id in :ids")
                .setParameter("ids", ids);
        return rows(query).stream().collect(toMap(row -> (StrategyId) row[0], row -> (String) row[1]));
    }

    /** Strategies of which nobody of the kernteam can come in, by name. */
    List<StrategyCard> leaderless() {
        var query = rooms.createQuery("select s.id, s.slug, s.name from Strategy s where not exists"
                + " (select 1 from Participation x, Person p where x.strategy = s.id and x.endedAt is null"
                + " and x.role = nl.samenspraak.round.Role.KERNTEAM and p.id = x.person and p.shutOutAt is null)"
                + " order by lower(s.name), s.slug");
        return rows(query).stream()
                .map(row -> new StrategyCard((StrategyId) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private Query ask(String what, SoughtPeople sought) {
        var order = what.contains("count") ? "" : " order by lower(p.name), p.id.id";
        var where = " from Person p where lower(p.name) like :words escape '!'"
                + sought.state().map(Everybody::is).orElse("");
        return rooms.createQuery(what + where + order).setParameter("words", like(sought.words()));
    }

    private static String is(PersonState state) {
        return switch (state) {
            case SHUT_OUT -> " and p.shutOutAt is not null";
            case AWAITED -> " and p.shutOutAt is null and p.firstSeenAt is null";
            case SEEN -> " and p.shutOutAt is null and p.firstSeenAt is not null and not " + TAKES_PART;
            case ACTIVE -> " and p.shutOutAt is null and p.firstSeenAt is not null and " + TAKES_PART;
        };
    }

    private static String like(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
