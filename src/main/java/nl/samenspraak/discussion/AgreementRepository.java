package nl.samenspraak.discussion;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AgreementRepository extends JpaRepository<Agreement, UUID> {

    boolean existsByCommentAndOrganisation(CommentId comment, OrganisationId organisation);

    void deleteByCommentAndOrganisation(CommentId comment, OrganisationId organisation);

    @Query("""
            select a from Agreement a join Comment c on a.comment = c.id join CommentThread t on c.thread = t.id
            where t.round = :round and t.paragraph = :paragraph order by a.agreedAt, a.id""")
    List<Agreement> at(RoundId round, ParagraphId paragraph);

    @Query("""
            select new nl.samenspraak.discussion.Activity$ByOrganisation(a.organisation, 0L, max(a.agreedAt))
            from Agreement a join Comment c on a.comment = c.id join CommentThread t on c.thread = t.id
            where t.round = :round group by a.organisation""")
    List<Activity.ByOrganisation> byOrganisation(RoundId round);

    /** What the first agrees with and the second may as well: no comment of either, and none it agrees with already. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update versioned Agreement a set a.organisation = :into where a.organisation = :from
            and exists (select 1 from Comment c join CommentThread t on c.thread = t.id where c.id = a.comment
            and t.round = :round and c.organisation <> :from and c.organisation <> :into)
            and not exists (select 1 from Agreement other
            where other.comment = a.comment and other.organisation = :into)""")
    void passOn(RoundId round, OrganisationId from, OrganisationId into);

    /** What would be a second agreement by the same, or one with words of its own. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            delete Agreement a where (a.organisation = :from or a.organisation = :into)
            and exists (select 1 from Comment c join CommentThread t on c.thread = t.id where c.id = a.comment
            and t.round = :round and (a.organisation = :from or c.organisation = :from))""")
    void forgetTwins(RoundId round, OrganisationId from, OrganisationId into);
}
