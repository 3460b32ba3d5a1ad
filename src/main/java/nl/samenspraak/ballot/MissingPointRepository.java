package nl.samenspraak.ballot;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.round.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MissingPointRepository extends JpaRepository<MissingPoint, MissingPointId> {

    /** People of one organisation take turns, so that each change gets its own number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MissingPoint m where m.id = :id")
    Optional<MissingPoint> alone(MissingPointId id);

    @Query("""
            select new nl.samenspraak.ballot.Progress(m.organisation, 0L, 0L, count(w), max(w.writtenAt))
            from MissingPointWording w join w.missingPoint m
            where m.round = :round and w.number = m.number and m.withdrawnAt is null group by m.organisation""")
    List<Progress> progress(RoundId round);
}
