package nl.samenspraak.discussion;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Search;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said, as the person who asks may see it. Each question takes a fixed number of queries. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class Conversations {

    /** More hits than anybody looks through. */
    public static final int MOST_HITS = 200;

    private static final int AT_ONCE = 1_000;

    private final Rounds rounds;
    private final CommentThreadRepository threads;
    private final CommentRepository comments;
    private final AgreementRepository agreements;
    private final EditionRepository editions;
    private final MarksBoard board;
    private final Telling telling;

    Conversations(
            Rounds rounds,
            CommentThreadRepository threads,
            CommentRepository comments,
            AgreementRepository agreements,
            EditionRepository editions,
            MarksBoard board,
            Telling telling) {
        this.rounds = rounds;
        this.threads = threads;
        this.comments = comments;
        this.agreements = agreements;
        this.editions = editions;
        this.board = board;
        this.telling = telling;
    }

    /** Everything said at a paragraph. */
    public ParagraphTalk at(RoundId round, ParagraphId paragraph) {
        var me = rounds.participant(round);
        return new ParagraphTalk(me, telling.us(me), rounds.now(), telling.of(me, paragraph));
    }

    /** Whether {@link #at} would answer differently than before, much cheaper. */
    public Pulse pulse(RoundId round, ParagraphId paragraph) {
        return new Pulse(rounds.participant(round), board.changes(round, paragraph));
    }

    /** What the margins of a round show; the same object for everybody until something changes. */
    public RoundMarks marks(RoundId round) {
        rounds.participant(round);
        return board.of(round);
    }

    /** Visible comments that hold the words, the newest first, at most {@value #MOST_HITS}. */
    public List<CommentHit> search(RoundId round, Search search) {
        rounds.participant(round);
        if (search.tooShort()) return List.of();
        var pattern = new Pattern(search).toString();
        var hits = new ArrayList<CommentHit>();
        // The database may answer with nearly everything: on to the oldest, until there are enough.
        for (var page = PageRequest.of(0, AT_ONCE); ; page = page.next()) {
            var found = comments.like(round, pattern, page);
            hits.addAll(telling.hits(found, search).toList());
            if (hits.size() >= MOST_HITS || found.size() < AT_ONCE)
                return hits.stream().limit(MOST_HITS).toList();
        }
    }

    /** Where a comment stands, for an address that names it. */
    public Whereabouts find(CommentId id) {
        return find(comments.threadOf(id).orElseThrow(NotFound::new));
    }

    /** Where a conversation stands. */
    public Whereabouts find(ThreadId id) {
        var thread = threads.findById(id).orElseThrow(NotFound::new);
        var me = rounds.participant(thread.round());
        return new Whereabouts(me.strategy(), thread.round(), thread.paragraph(), id);
    }

    /** The paragraphs of a round where these conversations and these comments stand; one query. */
    public Set<ParagraphId> paragraphs(RoundId round, Collection<ThreadId> conversations, Collection<CommentId> said) {
        rounds.participant(round);
        return conversations.isEmpty() && said.isEmpty() ? Set.of() : threads.paragraphs(round, conversations, said);
    }

    /** What a comment said before its edits, the oldest first; not found for who may not read the comment. */
    public List<EarlierText> history(CommentId id) {
        var comment = comments.findById(id).orElseThrow(NotFound::new);
        var me = rounds.participant(threads.roundOf(comment.thread()).orElseThrow(NotFound::new));
        if (!comment.isReadableBy(me)) throw new NotFound();
        return editions.findByCommentOrderByReplacedAt(id).stream()
                .map(Edition::card)
                .toList();
    }

    /** The newest comments of a round, the newest first, at most {@code most}. */
    public List<RecentComment> latest(RoundId round, int most) {
        var me = rounds.participant(round);
        return telling.recent(comments.latest(round, Limit.of(Math.max(most, 1))), me);
    }

    /**
     * What can be read of what was said between two moments, by anybody or by one organisation, the newest first: what
     * is hidden or withdrawn is left out, as in {@link #activity}. At most {@code limit}, and never more than 1,000.
     */
    public List<RecentComment> said(
            RoundId round, Optional<OrganisationId> by, Instant after, Instant before, int limit) {
        var me = rounds.participant(round);
        var most = Limit.of(Math.clamp(limit, 1, 1_000));
        return telling.recent(
                by.map(organisation -> comments.said(round, organisation, after, before, most))
                        .orElseGet(() -> comments.said(round, after, before, most)),
                me);
    }

    /** How many {@link #said} finds in all. */
    public long count(RoundId round, Optional<OrganisationId> by, Instant after, Instant before) {
        rounds.participant(round);
        return by.map(organisation -> comments.countSaid(round, organisation, after, before))
                .orElseGet(() -> comments.countSaid(round, after, before));
    }

    /** What the conversations of a round add up to; four queries. */
    public Activity activity(RoundId round) {
        rounds.participant(round);
        var paragraphs = comments.byParagraph(round);
        var kinds = threads.byKind(round).stream().collect(toMap(Activity.ByKind::kind, Activity.ByKind::threads));
        Stream.of(ThreadKind.values()).forEach(kind -> kinds.putIfAbsent(kind, 0L));
        var all = paragraphs.stream().mapToLong(Activity.ByParagraph::comments).sum();
        var organisations = Stream.of(comments.byOrganisation(round), agreements.byOrganisation(round))
                .flatMap(List::stream)
                .collect(toMap(Activity.ByOrganisation::organisation, one -> one, Activity.ByOrganisation::and));
        return new Activity(all, kinds, paragraphs, List.copyOf(organisations.values()));
    }

    /** What came in a round after that moment; one query. */
    public Activity.Fresh since(RoundId round, Instant moment) {
        rounds.participant(round);
        return comments.since(round, moment);
    }
}
