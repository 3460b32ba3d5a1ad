package nl.samenspraak.moderation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.round.RoundId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DecisionRepository extends JpaRepository<Decision, UUID> {

    @Query("""
            select d from Decision d where d.round = :round and d.kind <> DecisionKind.REVIEW
            order by d.decidedAt desc, d.id""")
    List<Decision> latest(RoundId round, Limit limit);

    @Query("""
            select new nl.samenspraak.moderation.Reviewed(d.thread, max(d.seenUntil)) from Decision d
            where d.kind = DecisionKind.REVIEW and d.comment is null and d.thread in :threads group by d.thread""")
    List<Reviewed> reviewed(Collection<ThreadId> threads);

    @Query("""
            select new nl.samenspraak.moderation.ReviewedComment(d.comment, max(d.seenUntil)) from Decision d
            where d.kind = DecisionKind.REVIEW and d.comment in :comments group by d.comment""")
    List<ReviewedComment> reviewedComments(Collection<CommentId> comments);
}
