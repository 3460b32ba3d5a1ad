package nl.samenspraak.discussion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.round.ChangedElsewhere;
import nl.samenspraak.round.OrganisationsRenewed;
import nl.samenspraak.round.RoundChanged;
import nl.samenspraak.round.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The marks of each round, counted once per change for all who read. */
@Component
class MarksBoard {

    private final CommentThreadRepository threads;
    private final CommentRepository comments;
    private final Map<RoundId, Sheet> sheets = new ConcurrentHashMap<>();

    MarksBoard(CommentThreadRepository threads, CommentRepository comments) {
        this.threads = threads;
        this.comments = comments;
    }

    /** Only within a transaction of who may read the round. */
    RoundMarks of(RoundId round) {
        return sheet(round).marks(() -> count(round));
    }

    /** Before the open pages hear of it, so that they find the new numbers. */
    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void changed(TalkActivity event) {
        var sheet = sheet(event.round());
        sheet.changes.incrementAndGet();
        sheet.changesAt
                .computeIfAbsent(event.paragraph(), fresh -> new AtomicLong())
                .incrementAndGet();
    }

    /** Who may answer may be another now, and then a conversation waits for somebody else. */
    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void changed(RoundChanged event) {
        changedAnywhere(event.round());
    }

    /** Whoever spoke may be called otherwise now, at any paragraph. */
    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void changed(OrganisationsRenewed event) {
        changedAnywhere(event.round());
    }

    /** Another node does not say at which paragraph. */
    @EventListener
    void changed(ChangedElsewhere event) {
        event.round()
                .map(round -> Stream.ofNullable(sheets.get(round)))
                .orElseGet(() -> sheets.values().stream())
                .forEach(sheet -> {
                    sheet.changesAnywhere.incrementAndGet();
                    sheet.changes.incrementAndGet();
                });
    }

    /** A number that grows with every change at the paragraph. */
    long changes(RoundId round, ParagraphId paragraph) {
        var sheet = sheet(round);
        var here = sheet.changesAt.get(paragraph);
        return sheet.changesAnywhere.get() + (here == null ? 0 : here.get());
    }

    private void changedAnywhere(RoundId round) {
        Optional.ofNullable(sheets.get(round)).ifPresent(sheet -> sheet.changesAnywhere.incrementAndGet());
    }

    private Sheet sheet(RoundId round) {
        return sheets.computeIfAbsent(round, fresh -> new Sheet());
    }

    private RoundMarks count(RoundId round) {
        var conversations = threads.marks(round).stream().collect(groupingBy(ThreadMark::paragraph));
        var said = comments.marks(round).stream().collect(groupingBy(CommentMark::paragraph));
        return new RoundMarks(Stream.concat(conversations.keySet().stream(), said.keySet().stream())
                .distinct()
                .collect(toMap(
                        paragraph -> paragraph,
                        paragraph -> marks(
                                conversations.getOrDefault(paragraph, List.of()),
                                said.getOrDefault(paragraph, List.of())))));
    }

    private static ParagraphMarks marks(List<ThreadMark> conversations, List<CommentMark> said) {
        var kinds = conversations.stream().collect(groupingBy(ThreadMark::kind, Collectors.counting()));
        var visible = said.stream().filter(one -> one.hiddenAt() == null).toList();
        return new ParagraphMarks(
                visible.size(),
                (int) said.stream().map(CommentMark::thread).distinct().count(),
                (int) conversations.stream().filter(ThreadMark::waits).count(),
                kinds.getOrDefault(ThreadKind.WORDING_PROPOSAL, 0L).intValue(),
                kinds.getOrDefault(ThreadKind.EXAMPLE, 0L).intValue(),
                said.size() - visible.size(),
                visible.stream().mapToLong(one -> one.at().toEpochMilli()).toArray(),
                visible.stream().mapToInt(one -> one.person().hashCode()).toArray());
    }

    /** Counted marks hold only while nothing changed since counting began. */
    private static final class Sheet {

        private final AtomicLong changes = new AtomicLong();
        private final Map<ParagraphId, AtomicLong> changesAt = new ConcurrentHashMap<>();
        private final AtomicLong changesAnywhere = new AtomicLong();
        private @Nullable RoundMarks marks;
        private long countedAt = -1;

        synchronized RoundMarks marks(java.util.function.Supplier<RoundMarks> count) {
            var now = changes.get();
            if (marks == null || countedAt != now) {
                marks = count.get();
                countedAt = now;
            }
            return marks;
        }
    }
}
