package nl.samenspraak.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RoundId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CommentRepository extends JpaRepository<Comment, CommentId> {

    @Query("select c.id from Comment c where c.submission = :submission and c.person = :person")
    Optional<CommentId> sent(UUID submission, PersonId person);

    @Query("select c.thread from Comment c where c.id = :id")
    Optional<ThreadId> threadOf(CommentId id);

    @Query("""
            select c from Comment c join CommentThread t on c.thread = t.id
            where t.round = :round and t.paragraph = :paragraph order by c.postedAt, c.id""")
    List<Comment> at(RoundId round, ParagraphId paragraph);

    @Query("""
            select c from Comment c join CommentThread t on c.thread = t.id
            where t.round = :round order by c.postedAt desc, c.id""")
    List<Comment> latest(RoundId round, Limit limit);

    @Query("""
            select c from Comment c join CommentThread t on c.thread = t.id
            where t.round = :round and c.postedAt > :after and c.postedAt < :before
            and c.withdrawnAt is null and c.hiddenAt is null order by c.postedAt desc, c.id""")
    List<Comment> said(RoundId round, Instant after, Instant before, Limit limit);

    @Query("""
            select c from Comment c join CommentThread t on c.thread = t.id
            where t.round = :round and c.organisation = :by and c.postedAt > :after and c.postedAt < :before
            and c.withdrawnAt is null and c.hiddenAt is null order by c.postedAt desc, c.id""")
    List<Comment> said(RoundId round, OrganisationId by, Instant after, Instant before, Limit limit);

    @Query("""
            select count(c) from Comment c join CommentThread t on c.thread = t.id
            where t.round = :round and c.postedAt > :after and c.postedAt < :before
            and c.withdrawnAt is null and c.hiddenAt is null""")
    long countSaid(RoundId round, Instant after, Instant before);

    @Query("""
            select count(c) from Comment c join CommentThread t on c.thread = t.id
            where t.round = :round and c.organisation = :by and c.postedAt > :after and c.postedAt < :before
            and c.withdrawnAt is null and c.hiddenAt is null""")
    long countSaid(RoundId round, OrganisationId by, Instant after, Instant before);

    @Query("""
            select new nl.samenspraak.discussion.CommentMark(t.paragraph, t.id, c.person, c.postedAt, c.hiddenAt)
            from Comment c join CommentThread t on c.thread = t.id
            where t.round = :round and c.withdrawnAt is null order by c.postedAt""")
    List<CommentMark> marks(RoundId round);

    /** Those that may hold the words; the pattern is looser than the search, see {@link Pattern}. */
    @Query("""
            select c from Comment c join CommentThread t on c.thread = t.id
            where t.round = :round and c.withdrawnAt is null and c.hiddenAt is null
            and (lower(c.text) like :pattern escape '!' or lower(c.proposal) like :pattern escape '!')
            order by c.postedAt desc, c.id""")
    List<Comment> like(RoundId round, String pattern, Pageable page);

    @Query("""
            select new nl.samenspraak.discussion.Activity$ByParagraph(
                t.paragraph, count(c), count(distinct c.organisation.id))
            from Comment c join CommentThread t on c.thread = t.id
            where t.round = :round and c.withdrawnAt is null and c.hiddenAt is null group by t.paragraph""")
    List<Activity.ByParagraph> byParagraph(RoundId round);

    @Query("""
            select new nl.samenspraak.discussion.Activity$ByOrganisation(
                c.organisation, count(c), max(c.postedAt))
            from Comment c join CommentThread t on c.thread = t.id
            where t.round = :round and c.withdrawnAt is null and c.hiddenAt is null group by c.organisation""")
    List<Activity.ByOrganisation> byOrganisation(RoundId round);

    @Query("""
            select new nl.samenspraak.discussion.Activity$Fresh(count(c),
                count(case when c.said = Said.OPENING then 1 end), count(case when c.said = Said.ANSWER then 1 end),
                count(distinct c.organisation.id))
            from Comment c join CommentThread t on c.thread = t.id
            where t.round = :round and c.postedAt > :since and c.withdrawnAt is null and c.hiddenAt is null""")
    Activity.Fresh since(RoundId round, Instant since);
}
