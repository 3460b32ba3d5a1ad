package nl.samenspraak.draft;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DraftVersionRepository extends JpaRepository<DraftVersion, DraftVersionId> {

    Optional<DraftVersion> findFirstByStrategyOrderByNumberDesc(StrategyId strategy);

    boolean existsByStrategyAndNumber(StrategyId strategy, int number);
}
