package nl.samenspraak.round;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RoundRepository extends JpaRepository<Round, RoundId> {

    Optional<Round> findFirstByStrategyOrderByNumberDesc(StrategyId strategy);

    /** Writers share this row; who moves the deadline waits for them, and they for it. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> sharing(RoundId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> alone(RoundId id);

    @Query("""
            select r.id from Round r where r.strategy in :strategies
            and r.number = (select max(any.number) from Round any where any.strategy = r.strategy)""")
    List<RoundId> newest(Collection<StrategyId> strategies);

    /** In one order, so that two who take several wait for each other and not for ever. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id in :ids order by r.id.id")
    List<Round> alone(Collection<RoundId> ids);

    /** Rounds whose closing time, or the extension of one organisation, lies after the first moment and not after the second. */
    @Query("""
            select r from Round r where (r.closesAt > :after and r.closesAt <= :until)
            or exists (select 1 from Extension e where e.round = r.id and e.until > :after and e.until <= :until)""")
    List<Round> closedBetween(Instant after, Instant until);
}
