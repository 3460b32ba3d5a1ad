package nl.samenspraak.discussion;

import nl.samenspraak.draft.StrategyId;
import org.springframework.data.jpa.repository.JpaRepository;

interface DefaultContactRepository extends JpaRepository<DefaultContact, StrategyId> {}
