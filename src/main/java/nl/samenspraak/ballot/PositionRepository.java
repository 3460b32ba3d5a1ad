package nl.samenspraak.ballot;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PositionRepository extends JpaRepository<Position, UUID> {

    /** People of one organisation take turns, so that each change gets its own number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select p from Position p where p.round = :round and p.paragraph = :paragraph and p.organisation = :organisation")
    Optional<Position> alone(RoundId round, ParagraphId paragraph, OrganisationId organisation);
}
