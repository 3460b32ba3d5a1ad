package nl.samenspraak.ballot;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StandRepository extends JpaRepository<StandTaken, UUID> {

    @Query("""
            select s from StandTaken s join fetch s.position p
            where p.round = :round and s.number = p.number and p.passedTo is null order by s.takenAt, s.submission""")
    List<StandTaken> current(RoundId round);

    @Query("""
            select s from StandTaken s join fetch s.position p
            where p.round = :round and p.paragraph = :paragraph and s.number = p.number and p.passedTo is null order by s.takenAt, s.submission""")
    List<StandTaken> current(RoundId round, ParagraphId paragraph);

    @Query("""
            select s from StandTaken s join fetch s.position p
            where p.round = :round and p.organisation = :organisation and s.number = p.number and p.passedTo is null""")
    List<StandTaken> current(RoundId round, OrganisationId organisation);

    @Query("""
            select s from StandTaken s join fetch s.position p
            where p.round = :round and p.paragraph = :paragraph and p.organisation = :organisation
            order by s.number desc""")
    List<StandTaken> history(RoundId round, ParagraphId paragraph, OrganisationId organisation);

    @Query("""
            select new nl.samenspraak.ballot.Progress(p.organisation, count(s), 0L, 0L, max(s.takenAt))
            from StandTaken s join s.position p
            where p.round = :round and s.number = p.number and p.passedTo is null group by p.organisation""")
    List<Progress> progress(RoundId round);
}
