package nl.samenspraak.ballot;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MissingPointSupportRepository extends JpaRepository<MissingPointSupport, UUID> {

    boolean existsByMissingPointAndOrganisation(MissingPointId missingPoint, OrganisationId organisation);

    void deleteByMissingPointAndOrganisation(MissingPointId missingPoint, OrganisationId organisation);

    @Query("""
            select s from MissingPointSupport s join MissingPoint m on s.missingPoint = m.id
            where m.round = :round order by s.givenAt, s.id""")
    List<MissingPointSupport> of(RoundId round);

    @Query("""
            select new nl.samenspraak.ballot.Progress(s.organisation, 0L, 0L, 0L, max(s.givenAt))
            from MissingPointSupport s join MissingPoint m on s.missingPoint = m.id
            where m.round = :round group by s.organisation""")
    List<Progress> progress(RoundId round);

    /** What the first supports and the second may as well: no point of either, and none it supports already. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update versioned MissingPointSupport s set s.organisation = :into where s.organisation = :from
            and exists (select 1 from MissingPoint m where m.id = s.missingPoint and m.round = :round
            and m.organisation <> :from and m.organisation <> :into)
            and not exists (select 1 from MissingPointSupport other
            where other.missingPoint = s.missingPoint and other.organisation = :into)""")
    void passOn(RoundId round, OrganisationId from, OrganisationId into);

    /** What would be a second support by the same, or one for a point of its own. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            delete MissingPointSupport s where (s.organisation = :from or s.organisation = :into)
            and exists (select 1 from MissingPoint m where m.id = s.missingPoint and m.round = :round
            and (s.organisation = :from or m.organisation = :from))""")
    void forgetTwins(RoundId round, OrganisationId from, OrganisationId into);
}
