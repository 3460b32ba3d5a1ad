package nl.samenspraak.moderation.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.samenspraak.discussion.CommentDetail;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.discussion.Said;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.discussion.Trace;
import nl.samenspraak.discussion.ui.ThreadMenu;
import nl.samenspraak.draft.Article;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.moderation.ModerationDesk;
import nl.samenspraak.moderation.ReviewItem;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.unsent.UnsentTexts;
import org.springframework.stereotype.Component;

/** What the kernteam can do with a comment and its conversation, and the desk with all of them. */
@Component
public class Moderation implements ThreadMenu {

    final ModerationDesk desk;
    final Rounds rounds;
    final LiveHub live;
    private final UnsentTexts unsent;
    private final ReviewPulse reviews;

    Moderation(ModerationDesk desk, Rounds rounds, LiveHub live, UnsentTexts unsent, ReviewPulse reviews) {
        this.reviews = reviews;
        this.desk = desk;
        this.rounds = rounds;
        this.live = live;
        this.unsent = unsent;
    }

    /** What was said and decided in a round. {@code reading} is where the article is read, such as {@code s/slug/lezen}. */
    public ReviewBoard board(RoundId round, Article article, String reading) {
        return new ReviewBoard(this, round, article, reading);
    }

    @Override
    public List<Choice> choices(Participant me, ThreadDetail thread, CommentDetail comment) {
        if (!me.isKernteam()) return List.of();
        var choices = new ArrayList<Choice>();
        comment(choices, comment);
        if (comment.said() == Said.OPENING) thread(choices, me.round(), thread);
        return choices;
    }

    @Override
    public Map<ThreadId, String> notes(Participant me, List<ThreadDetail> threads) {
        if (!me.isKernteam()) return Map.of();
        return desk.reviewed(me.round(), threads).stream()
                .collect(toMap(thread -> thread, thread -> say("state.reviewed")));
    }

    @Override
    public long changes(RoundId round) {
        return reviews.of(round);
    }

    /** Asks why a comment is hidden, and hides it. */
    void hide(CommentDetail comment) {
        ask("hide", comment.id().toString(), reason -> desk.hide(comment.id(), reason));
    }

    private void comment(List<Choice> choices, CommentDetail comment) {
        var kind = comment.trace().map(Trace::kind);
        if (kind.isEmpty()) choices.add(choice("hide", () -> hide(comment)));
        else if (kind.get() == Trace.Kind.HIDDEN) choices.add(choice("restore", () -> desk.restore(comment.id())));
    }

    private void thread(List<Choice> choices, RoundId round, ThreadDetail thread) {
        var id = thread.id();
        if (thread.closing().isPresent()) choices.add(choice("reopen", () -> desk.reopen(id)));
        else choices.add(choice("close", () -> ask("close", id.toString(), reason -> desk.close(id, reason))));
        if (thread.pinnedAt().isPresent()) choices.add(choice("unpin", () -> desk.unpin(id)));
        else choices.add(choice("pin", () -> desk.pin(id)));
        if (desk.reviewed(round, List.of(thread)).isEmpty())
            choices.add(new Choice(say("review"), () -> desk.review(id, lastSaid(thread)), say("reviewed")));
    }

    private static Instant lastSaid(ThreadDetail thread) {
        return thread.comments().stream()
                .map(ReviewItem::lastWritten)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static Choice choice(String key, Command act) {
        return new Choice(say(key), act);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation("moderation." + key);
    }

    private void ask(String what, String place, Consumer<Reason> act) {
        new ReasonDialog(unsent, what, place, act).open();
    }
}
