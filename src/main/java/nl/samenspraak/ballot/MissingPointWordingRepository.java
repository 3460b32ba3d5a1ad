package nl.samenspraak.ballot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.round.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MissingPointWordingRepository extends JpaRepository<MissingPointWording, UUID> {

    @Query("select w from MissingPointWording w join fetch w.missingPoint where w.submission = :submission")
    Optional<MissingPointWording> sent(UUID submission);

    /** In the order in which the points were first added, so that a change moves nothing on the page. */
    @Query("""
            select w from MissingPointWording w join fetch w.missingPoint m
            join MissingPointWording first on first.missingPoint = m and first.number = 1
            where m.round = :round and w.number = m.number order by first.writtenAt, first.submission""")
    List<MissingPointWording> current(RoundId round);

    @Query("""
            select w from MissingPointWording w join fetch w.missingPoint m
            where m.id = :point order by w.number desc""")
    List<MissingPointWording> history(MissingPointId point);
}
