package nl.samenspraak.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.OwnWords;
import nl.samenspraak.discussion.ProposedWording;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.moderation.ModerationDesk;
import nl.samenspraak.round.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conversations of the demo's script. They are spoken today and then dated back, or everything would be new. */
@Component
@Profile("demo")
class DemoTalk {

    private static final int QUIET_DAYS = 4;

    private final Discussions discussions;
    private final OwnWords ownWords;
    private final Conversations conversations;
    private final ModerationDesk desk;
    private final JdbcClient database;

    DemoTalk(
            Discussions discussions,
            OwnWords ownWords,
            Conversations conversations,
            ModerationDesk desk,
            JdbcClient database) {
        this.discussions = discussions;
        this.ownWords = ownWords;
        this.conversations = conversations;
        this.desk = desk;
        this.database = database;
    }

    void play(List<DemoScript.Conversation> script, Cast cast, RoundId round, Article article, DemoCalendar calendar) {
        for (var one : script) {
            var paragraph = paragraph(article, one.at());
            var opening = opening(one, cast);
            var first = cast.as(one.by(), () -> discussions.start(round, paragraph, opening, UUID.randomUUID()));
            date(first, calendar, one.daysAgo());
            var thread = cast.as(one.by(), () -> conversations.find(first)).thread();
            for (var reply : all(one.replies())) date(reply(reply, cast, thread), calendar, reply.daysAgo());
            for (var other : all(one.agree())) cast.as(other, () -> ownWords.agree(first));
            order(one, cast, first, thread);
            review(one, cast, thread);
            dateDecisions(thread, calendar, latest(one) / 2);
        }
    }

    private CommentId reply(DemoScript.Reply reply, Cast cast, ThreadId thread) {
        var text = new CommentText(reply.text());
        var official = Boolean.TRUE.equals(reply.answer());
        return cast.as(
                reply.by(),
                () -> official
                        ? discussions.answer(thread, text, UUID.randomUUID())
                        : discussions.reply(thread, text, UUID.randomUUID()));
    }

    private void order(DemoScript.Conversation one, Cast cast, CommentId first, ThreadId thread) {
        var hidden = one.hidden();
        if (hidden != null)
            cast.as(hidden.by(), () -> {
                desk.hide(first, new Reason(Objects.requireNonNull(hidden.reason())));
            });
        var closed = one.closed();
        if (closed != null)
            cast.as(closed.by(), () -> {
                desk.close(thread, new Reason(Objects.requireNonNull(closed.reason())));
            });
        var pinned = one.pinned();
        if (pinned != null)
            cast.as(pinned.by(), () -> {
                desk.pin(thread);
            });
    }

    /** What has been quiet for a while was looked at. */
    private void review(DemoScript.Conversation one, Cast cast, ThreadId thread) {
        if (latest(one) > QUIET_DAYS)
            cast.as("hanna", () -> {
                desk.review(thread, Instant.MAX);
            });
    }

    /** How many days ago the last was said. */
    private static double latest(DemoScript.Conversation one) {
        return all(one.replies()).stream()
                .mapToDouble(DemoScript.Reply::daysAgo)
                .reduce(one.daysAgo(), Math::min);
    }

    private void dateDecisions(ThreadId thread, DemoCalendar calendar, double daysAgo) {
        database.sql("update decision set decided_at = ? where thread = ?")
                .params(Timestamp.from(calendar.ago(daysAgo)), thread.id())
                .update();
    }

    private static Opening opening(DemoScript.Conversation one, Cast cast) {
        var text = new CommentText(one.text());
        return switch (one.kind()) {
            case "QUESTION" ->
                Opening.question(text, Optional.ofNullable(one.assignedTo()).map(cast::person));
            case "EXAMPLE" -> Opening.example(text);
            case "WORDING_PROPOSAL" ->
                Opening.proposal(new ProposedWording(Objects.requireNonNull(one.proposal())), Optional.of(text));
            default -> Opening.remark(text);
        };
    }

    private static ParagraphId paragraph(Article article, DemoScript.At at) {
        if (at.actionPoint() != null)
            return article.at("a" + at.actionPoint()).orElseThrow().paragraph();
        var passages = article.passages();
        var heading = 0;
        while (!passages.get(heading).plainText().equals(at.heading())) heading++;
        return passages.stream()
                .skip(heading + 1L)
                .takeWhile(passage -> !passage.isHeading())
                .skip(Objects.requireNonNull(at.paragraph()) - 1L)
                .findFirst()
                .map(Passage::paragraph)
                .orElseThrow();
    }

    private void date(CommentId comment, DemoCalendar calendar, double daysAgo) {
        database.sql("update comment set posted_at = ? where id = ?")
                .params(Timestamp.from(calendar.ago(daysAgo)), comment.id())
                .update();
    }

    private static <T> List<T> all(@Nullable List<T> some) {
        return Objects.requireNonNullElse(some, List.of());
    }
}
