package nl.samenspraak.preparing;

import java.util.List;
import nl.samenspraak.draft.StrategyId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PreparedPictureRepository extends JpaRepository<PreparedPicture, PreparedPicture.Key> {

    @Query("select p from PreparedPicture p where p.key.strategy = :strategy")
    List<PreparedPicture> of(StrategyId strategy);

    @Modifying(flushAutomatically = true)
    @Query("delete from PreparedPicture p where p.key.strategy = :strategy")
    void dropAll(StrategyId strategy);
}
