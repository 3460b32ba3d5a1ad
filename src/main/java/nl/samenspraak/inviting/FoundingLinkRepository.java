package nl.samenspraak.inviting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface FoundingLinkRepository extends JpaRepository<FoundingLink, String> {

    /** The same that is first when all are held off. */
    Optional<FoundingLink> findTopByOrderByMadeAtDescSecretHashAsc();

    /** All of them, the newest first: whoever comes with another link at the same moment waits here too. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from FoundingLink l order by l.madeAt desc, l.secretHash")
    List<FoundingLink> alone();

    /** Of those that were used stays who used them. */
    @Modifying
    @Transactional
    @Query("delete from FoundingLink l where l.usedAt is null")
    void endUnused();
}
