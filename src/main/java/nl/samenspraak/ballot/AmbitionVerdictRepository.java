package nl.samenspraak.ballot;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AmbitionVerdictRepository extends JpaRepository<AmbitionVerdict, UUID> {

    /** People of one organisation take turns, so that each change gets its own number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AmbitionVerdict a where a.round = :round and a.organisation = :organisation")
    Optional<AmbitionVerdict> alone(RoundId round, OrganisationId organisation);
}
