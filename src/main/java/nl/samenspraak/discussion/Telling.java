package nl.samenspraak.discussion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static nl.samenspraak.discussion.Names.known;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Search;
import nl.samenspraak.draft.WordingId;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participant;
import org.springframework.stereotype.Component;

/** Puts conversations into words for one person: names, agreements, and only what that person may see. */
@Component
class Telling {

    private static final Comparator<CommentThread> IN_ORDER =
            Comparator.comparing((CommentThread thread) -> thread.pinnedAt().isEmpty());

    private final CommentThreadRepository threads;
    private final CommentRepository comments;
    private final AgreementRepository agreements;
    private final Drafts drafts;
    private final Contacts contacts;
    private final Cards cards;

    Telling(
            CommentThreadRepository threads,
            CommentRepository comments,
            AgreementRepository agreements,
            Drafts drafts,
            Contacts contacts,
            Cards cards) {
        this.threads = threads;
        this.comments = comments;
        this.agreements = agreements;
        this.drafts = drafts;
        this.contacts = contacts;
        this.cards = cards;
    }

    OrganisationCard us(Participant me) {
        return known(cards.organisations(List.of(me.organisation())), me.organisation());
    }

    List<ThreadDetail> of(Participant me, ParagraphId paragraph) {
        var told = threads.findByRoundAndParagraph(me.round(), paragraph);
        if (told.isEmpty()) return List.of();
        var said = comments.at(me.round(), paragraph);
        var names = names(me, said, told, agreements.at(me.round(), paragraph));
        var wordings = wordings(me, told);
        var answering = answering(me, told);
        var byThread = said.stream().collect(groupingBy(Comment::thread));
        return told.stream()
                .sorted(IN_ORDER.thenComparing(
                        thread -> opening(known(byThread, thread.id())).postedAt()))
                .map(thread -> detail(thread, known(byThread, thread.id()), names, wordings, answering))
                .toList();
    }

    List<RecentComment> recent(List<Comment> said, Participant me) {
        var conversations = threads
                .findAllById(said.stream().map(Comment::thread).distinct().toList())
                .stream()
                .collect(toMap(CommentThread::id, thread -> thread));
        var names = names(me, said, List.of(), List.of());
        return said.stream()
                .map(comment -> {
                    var thread = known(conversations, comment.thread());
                    return new RecentComment(thread.paragraph(), thread.id(), thread.kind(), names.detail(comment));
                })
                .toList();
    }

    Stream<CommentHit> hits(List<Comment> said, Search search) {
        var organisations =
                cards.organisations(said.stream().map(Comment::organisation).toList());
        var paragraphs = threads
                .findAllById(said.stream().map(Comment::thread).distinct().toList())
                .stream()
                .collect(toMap(CommentThread::id, CommentThread::paragraph));
        return said.stream()
                .flatMap(comment -> snippet(comment, search).stream()
                        .map(snippet -> new CommentHit(
                                comment.id(),
                                known(paragraphs, comment.thread()),
                                known(organisations, comment.organisation()),
                                comment.postedAt(),
                                snippet)));
    }

    private static Optional<Search.Snippet> snippet(Comment comment, Search search) {
        return search.in(comment.text()).or(() -> comment.proposal().flatMap(search::in));
    }

    private static Comment opening(List<Comment> said) {
        return said.stream()
                .filter(comment -> comment.said() == Said.OPENING)
                .findFirst()
                .orElseThrow();
    }

    private static ThreadDetail detail(
            CommentThread thread,
            List<Comment> said,
            Names names,
            Map<WordingId, Block> wordings,
            Set<PersonId> answering) {
        var opening = opening(said);
        var inOrder = Stream.concat(Stream.of(opening), said.stream().filter(comment -> comment != opening));
        return new ThreadDetail(
                thread.id(),
                thread.kind(),
                Optional.ofNullable(wordings.get(thread.wording()))
                        .filter(block -> thread.kind() == ThreadKind.WORDING_PROPOSAL)
                        .map(Block::markdown),
                thread.contact().filter(answering::contains).map(names.people()::get),
                thread.closedAt()
                        .map(at -> new ThreadDetail.Closing(
                                thread.closedBy()
                                        .map(names.people()::get)
                                        .map(PersonCard::name)
                                        .orElse(""),
                                at,
                                thread.closingReason())),
                thread.pinnedAt(),
                said.stream().anyMatch(Comment::countsAsAnswer),
                inOrder.map(names::detail).toList());
    }

    /** Nobody waits for who can't answer any more: whose access was stopped, or who has another role. */
    private Set<PersonId> answering(Participant me, List<CommentThread> told) {
        var waitsFor = told.stream().anyMatch(thread -> thread.contact().isPresent());
        return waitsFor ? Set.copyOf(contacts.all(me.strategy())) : Set.of();
    }

    private Map<WordingId, Block> wordings(Participant me, List<CommentThread> told) {
        var proposed = told.stream()
                .filter(thread -> thread.kind() == ThreadKind.WORDING_PROPOSAL)
                .map(CommentThread::wording)
                .distinct()
                .toList();
        return proposed.isEmpty() ? Map.of() : drafts.wordings(me.strategy(), proposed);
    }

    private Names names(Participant me, List<Comment> said, List<CommentThread> told, List<Agreement> agreed) {
        Collection<PersonId> others = told.stream()
                .flatMap(
                        thread -> Stream.of(thread.contact(), thread.closedBy()).flatMap(Optional::stream))
                .toList();
        Collection<OrganisationId> organisations = Stream.concat(
                        said.stream().map(Comment::organisation),
                        agreed.stream().map(Agreement::organisation))
                .toList();
        return new Names(
                me,
                cards.people(said.stream().map(Comment::person).toList(), others),
                cards.organisations(organisations),
                agreed.stream().collect(groupingBy(Agreement::comment)));
    }
}
