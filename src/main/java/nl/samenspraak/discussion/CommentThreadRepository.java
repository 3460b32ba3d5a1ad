package nl.samenspraak.discussion;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CommentThreadRepository extends JpaRepository<CommentThread, ThreadId> {

    /** Only the round, so that the conversation itself is first loaded under its lock. */
    @Query("select t.round from CommentThread t where t.id = :id")
    Optional<RoundId> roundOf(ThreadId id);

    /** Whoever writes in a conversation takes turns, so that nothing is said in it after it was closed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from CommentThread t where t.id = :id")
    Optional<CommentThread> alone(ThreadId id);

    List<CommentThread> findByRoundAndParagraph(RoundId round, ParagraphId paragraph);

    @Query("""
            select distinct t.paragraph from CommentThread t where t.round = :round and (t.id in :threads
            or exists (select 1 from Comment c where c.thread = t.id and c.id in :comments))""")
    Set<ParagraphId> paragraphs(RoundId round, Collection<ThreadId> threads, Collection<CommentId> comments);

    String WAITING = """
            from CommentThread t join Comment o on o.thread = t.id and o.said = Said.OPENING
            where t.kind = ThreadKind.QUESTION and t.closedAt is null
            and o.withdrawnAt is null and o.hiddenAt is null
            and not exists (select 1 from Comment a where a.thread = t.id and a.said = Said.ANSWER
                and a.withdrawnAt is null and a.hiddenAt is null) """;

    /** Nobody, or somebody who can't answer here any more, so that somebody else has to. */
    String FOR_NOBODY = """
            (t.contact is null or not exists (select 1 from Participation x join Person p on p.id.id = x.person.id
                where x.strategy = t.strategy and x.person = t.contact and x.endedAt is null
                and x.role in (Role.CONTACT, Role.KERNTEAM) and p.shutOutAt is null)) """;

    String QUESTION = """
            select new nl.samenspraak.discussion.Question(t.id, o.id, t.round, t.paragraph,
                o.organisation, o.person, o.text, o.postedAt, t.contact) """;

    @Query(QUESTION + WAITING + "and t.round = :round order by o.postedAt, o.id")
    List<Question> waiting(RoundId round);

    @Query(QUESTION + WAITING + "and t.strategy = :strategy order by o.postedAt, o.id")
    List<Question> waiting(StrategyId strategy);

    @Query("select count(t) " + WAITING + "and t.strategy = :strategy and (t.contact = :contact or " + FOR_NOBODY + ")")
    long waitingFor(StrategyId strategy, PersonId contact);

    /** How many questions wait in a strategy. */
    record Waiting(StrategyId strategy, long questions) {}

    @Query("select new nl.samenspraak.discussion.CommentThreadRepository$Waiting(t.strategy, count(t)) " + WAITING
            + """
            and t.strategy in :strategies and (t.contact = :contact or """ + FOR_NOBODY + ") group by t.strategy")
    List<Waiting> waitingFor(Collection<StrategyId> strategies, PersonId contact);

    /** What conversations that still show their opening were started as, and whether they are a question that waits. */
    @Query("""
            select new nl.samenspraak.discussion.ThreadMark(t.paragraph, t.kind,
                case when t.kind = ThreadKind.QUESTION and t.closedAt is null and not exists (
                    select 1 from Comment a where a.thread = t.id and a.said = Said.ANSWER
                    and a.withdrawnAt is null and a.hiddenAt is null) then true else false end)
            from CommentThread t join Comment o on o.thread = t.id and o.said = Said.OPENING
            where t.round = :round and o.withdrawnAt is null and o.hiddenAt is null""")
    List<ThreadMark> marks(RoundId round);

    @Query("""
            select new nl.samenspraak.discussion.Activity$ByKind(t.kind, count(t))
            from CommentThread t join Comment o on o.thread = t.id and o.said = Said.OPENING
            where t.round = :round and o.withdrawnAt is null and o.hiddenAt is null group by t.kind""")
    List<Activity.ByKind> byKind(RoundId round);
}
