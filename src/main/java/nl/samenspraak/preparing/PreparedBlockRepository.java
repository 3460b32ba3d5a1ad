package nl.samenspraak.preparing;

import java.util.List;
import nl.samenspraak.draft.StrategyId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PreparedBlockRepository extends JpaRepository<PreparedBlock, BlockId> {

    List<PreparedBlock> findByStrategyOrderByPlace(StrategyId strategy);

    @Query("""
            select b from PreparedBlock b where b.strategy = :strategy
            and b.sinceStep <= :step and (b.untilStep is null or b.untilStep > :step) order by b.place""")
    List<PreparedBlock> at(StrategyId strategy, int step);

    /** What was guessed at reading and what stood there in the document, in its order. */
    @Query("""
            select b from PreparedBlock b where b.strategy = :strategy
            and b.guess is not null and b.sinceStep = 0 order by b.place""")
    List<PreparedBlock> guessed(StrategyId strategy);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from PreparedBlock b where b.strategy = :strategy and b.sinceStep > :step")
    void dropLaterThan(StrategyId strategy, int step);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update PreparedBlock b set b.untilStep = null where b.strategy = :strategy and b.untilStep > :step")
    void keepGoneLaterThan(StrategyId strategy, int step);

    @Modifying(flushAutomatically = true)
    @Query("delete from PreparedBlock b where b.strategy = :strategy")
    void dropAll(StrategyId strategy);
}
