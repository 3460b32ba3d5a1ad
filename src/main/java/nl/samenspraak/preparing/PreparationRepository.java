package nl.samenspraak.preparing;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PreparationRepository extends JpaRepository<Preparation, StrategyId> {

    /** Two of the kernteam correct one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Preparation p where p.strategy = :strategy")
    Optional<Preparation> alone(StrategyId strategy);
}
