package nl.samenspraak.ballot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VerdictRepository extends JpaRepository<VerdictGiven, UUID> {

    @Query("""
            select v from VerdictGiven v join fetch v.ambitionVerdict a
            where a.round = :round and v.number = a.number and a.passedTo is null order by v.givenAt, v.submission""")
    List<VerdictGiven> current(RoundId round);

    @Query("""
            select v from VerdictGiven v join fetch v.ambitionVerdict a
            where a.round = :round and a.organisation = :organisation order by v.number desc""")
    List<VerdictGiven> history(RoundId round, OrganisationId organisation);

    @Query("""
            select new nl.samenspraak.ballot.Progress(a.organisation, 0L, 1L, 0L, v.givenAt)
            from VerdictGiven v join v.ambitionVerdict a where a.round = :round and v.number = a.number and a.passedTo is null""")
    List<Progress> progress(RoundId round);

    @Query("""
            select v from VerdictGiven v join fetch v.ambitionVerdict a
            where a.round = :round and a.organisation = :organisation and v.number = a.number and a.passedTo is null""")
    Optional<VerdictGiven> current(RoundId round, OrganisationId organisation);
}
