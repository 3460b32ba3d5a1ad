package nl.samenspraak.home;

import nl.samenspraak.draft.StrategyId;
import org.springframework.data.jpa.repository.JpaRepository;

interface IntroductionRepository extends JpaRepository<Introduction, StrategyId> {}
