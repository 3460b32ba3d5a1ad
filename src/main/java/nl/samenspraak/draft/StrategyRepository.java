package nl.samenspraak.draft;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StrategyRepository extends JpaRepository<Strategy, StrategyId> {

    Optional<Strategy> findBySlug(String slug);

    boolean existsBySlug(String slug);
}
