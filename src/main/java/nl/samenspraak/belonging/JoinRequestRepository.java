package nl.samenspraak.belonging;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RuleId;
import nl.samenspraak.round.WayIn;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface JoinRequestRepository extends JpaRepository<JoinRequest, JoinRequestId> {

    Optional<JoinRequest> findByStrategyAndPersonAndOrganisation(
            StrategyId strategy, PersonId person, OrganisationId organisation);

    List<JoinRequest> findByPersonOrderByAskedAt(PersonId person);

    List<JoinRequest> findByStrategyAndStateInOrderByAskedAt(StrategyId strategy, Collection<RequestState> states);

    List<JoinRequest> findByOrganisation(OrganisationId organisation);

    List<JoinRequest> findByRule(RuleId rule);

    @Query("""
            select distinct new nl.samenspraak.round.WayIn(
                r.organisation, r.strategy, nl.samenspraak.round.WayIn$Kind.REQUEST)
            from JoinRequest r where r.state = nl.samenspraak.belonging.RequestState.WAITING""")
    List<WayIn> waysIn();

    /** Two of the kernteam decide at once: the second waits here, and then finds that the first has decided. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from JoinRequest r where r.id = :id")
    Optional<JoinRequest> alone(JoinRequestId id);
}
