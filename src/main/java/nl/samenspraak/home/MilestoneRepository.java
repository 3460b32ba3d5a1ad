package nl.samenspraak.home;

import java.util.List;
import nl.samenspraak.draft.StrategyId;
import org.springframework.data.jpa.repository.JpaRepository;

interface MilestoneRepository extends JpaRepository<Milestone, MilestoneId> {

    List<Milestone> findByStrategyAndRemovedAtIsNullOrderByHappensOnAscTitleAsc(StrategyId strategy);
}
