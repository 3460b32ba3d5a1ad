package nl.samenspraak.home;

import java.util.List;
import nl.samenspraak.draft.StrategyId;
import org.springframework.data.jpa.repository.JpaRepository;

interface NewsRepository extends JpaRepository<NewsItem, NewsId> {

    List<NewsItem> findByStrategyAndRemovedAtIsNullOrderByPostedAtDesc(StrategyId strategy);
}
