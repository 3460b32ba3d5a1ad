package nl.samenspraak.inviting;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FoundingLinkRepository extends JpaRepository<FoundingLink, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from FoundingLink l where l.secretHash = :hash")
    Optional<FoundingLink> alone(String hash);
}
