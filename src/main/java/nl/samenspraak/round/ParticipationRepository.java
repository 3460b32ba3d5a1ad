package nl.samenspraak.round;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ParticipationRepository extends JpaRepository<Participation, UUID> {

    List<Participation> findByStrategyAndPersonAndEndedAtIsNull(StrategyId strategy, PersonId person);

    List<Participation> findByPersonAndEndedAtIsNull(PersonId person);

    List<Participation> findByStrategyAndEndedAtIsNullOrderBySince(StrategyId strategy);

    Optional<Participation> findByStrategyAndPersonAndOrganisation(
            StrategyId strategy, PersonId person, OrganisationId organisation);

    /** Two of a kernteam may remove each other at once: the second waits here, and then finds nobody else left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Participation p
            where p.strategy = :strategy and p.role = nl.samenspraak.round.Role.KERNTEAM and p.endedAt is null
            order by p.id""")
    List<Participation> kernteamAlone(StrategyId strategy);

    List<Participation> findByOrganisation(OrganisationId organisation);

    List<Participation> findByByRule(RuleId rule);

    List<Participation> findByPersonInAndStrategyInAndEndedAtIsNull(
            Collection<PersonId> people, Collection<StrategyId> strategies);

    /** Ended ones too. */
    List<Participation> findByStrategyAndPerson(StrategyId strategy, PersonId person);

    /** Every participation of somebody, ended ones too. */
    List<Participation> findByPerson(PersonId person);

    /** Who takes part in one of these, or signed in and takes part nowhere; by name. */
    @Query("""
            select p.id from Person p
            where p.shutOutAt is null and lower(p.name) like :words escape '!' and (
                exists (select 1 from Participation x
                    where x.person.id = p.id.id and x.endedAt is null and x.strategy in :strategies)
                or (p.firstSeenAt is not null and not exists (select 1 from Participation x
                    where x.person.id = p.id.id and x.endedAt is null)))
            order by lower(p.name), p.id.id""")
    List<PersonId> known(Collection<StrategyId> strategies, String words, Limit limit);

    List<Participation> findByStrategyInAndEndedAtIsNull(Collection<StrategyId> strategies);

    /** An organisation and a strategy in which it takes or took part. */
    record Place(OrganisationId organisation, StrategyId strategy) {}

    @Query("""
            select distinct new nl.samenspraak.round.ParticipationRepository$Place(p.organisation, p.strategy)
            from Participation p""")
    List<Place> places();
}
