package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.ParagraphTalk;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.discussion.ThreadKind;
import nl.samenspraak.parts.Focus;
import nl.samenspraak.parts.InOrder;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.Participant;
import org.jspecify.annotations.Nullable;

/** One conversation: its comments, where it stands, and a reply. */
class ThreadBlock extends Section {

    private final TalkPlace place;
    private final Talker talker;
    private final Map<CommentId, CommentItem> items = new LinkedHashMap<>();
    private final Div state = new Div();
    private final NativeButton answer = new NativeButton("", click -> write(true));
    private @Nullable ReplyBox reply;
    private @Nullable Object offered;
    private @Nullable Object stateShown;
    private String note = "";
    private ThreadDetail thread;
    private ParagraphTalk talk;

    ThreadBlock(TalkPlace place, Talker talker, ThreadDetail thread, ParagraphTalk talk) {
        this.place = place;
        this.talker = talker;
        this.thread = thread;
        this.talk = talk;
        addClassName("thread");
        state.addClassName("thread-state");
        answer.addClassNames("btn", "quiet", "reply");
    }

    void show(ThreadDetail thread, ParagraphTalk talk) {
        this.thread = thread;
        this.talk = talk;
        getElement().setAttribute("aria-label", label());
        setClassName("pinned", thread.pinnedAt().isPresent());
        setClassName("closed", thread.closing().isPresent());
        paintState();
        var open = mayReply();
        if (reply != null) {
            reply.setClosed(!open);
            if (open) offer(reply);
        }
        answer.setText(getTranslation(answers() ? "talk.answer.do" : "talk.reply"));
        arrange();
    }

    /** Shows what is to be read at it, and offers what can be done now; empty for nothing. */
    void note(String words) {
        if (words.equals(note)) return;
        note = words;
        show(thread, talk);
    }

    /** Opens the reply, with what was typed before if anything was. */
    void write(boolean focus) {
        if (reply == null) {
            reply = new ReplyBox(place.desk(), thread.id(), talker, this::fold);
            reply.setClosed(!mayReply());
            offer(reply);
            arrange();
        }
        if (focus) reply.focus();
    }

    /** Closes what is unfolded, if anything was; what is typed stays kept. */
    boolean foldAny() {
        if (items.values().stream().anyMatch(CommentItem::fold)) return true;
        if (reply == null || !mayReply()) return false;
        fold();
        return true;
    }

    private void fold() {
        reply = null;
        offered = null;
        arrange();
        Focus.back(answer);
    }

    private void offer(ReplyBox box) {
        var now = List.of(talk.us().name(), answers());
        if (now.equals(offered)) return;
        offered = now;
        box.offer(talk.us().name(), answers());
    }

    private void arrange() {
        var shown = new ArrayList<Component>();
        shown.add(state);
        for (var comment : thread.comments()) {
            var item = items.computeIfAbsent(comment.id(), id -> new CommentItem(place, talker, thread, comment));
            item.show(thread, comment, talk);
            shown.add(item);
        }
        if (reply != null) shown.add(reply);
        else if (mayReply()) shown.add(answer);
        InOrder.arrange(this, shown);
    }

    private boolean mayReply() {
        return talk.me().hasVoice() && thread.closing().isEmpty();
    }

    private boolean answers() {
        return thread.kind() == ThreadKind.QUESTION && talk.me().mayAnswer();
    }

    private String label() {
        return getTranslation(
                "talk.thread." + thread.kind(), thread.opening().organisation().name());
    }

    private void paintState() {
        var now = List.of(
                thread.pinnedAt(),
                thread.closing(),
                thread.waits(),
                thread.answered(),
                thread.contact(),
                talk.me(),
                note);
        if (now.equals(stateShown)) return;
        stateShown = now;
        state.removeAll();
        if (thread.pinnedAt().isPresent()) state.add(pill(getTranslation("talk.pinned"), ""));
        if (thread.waits()) waits(talk.me());
        else if (thread.answered()) state.add(pill(getTranslation("talk.answered"), "done"));
        if (!note.isEmpty()) state.add(pill(note, ""));
        thread.closing()
                .ifPresent(closing -> state.add(new Span(getTranslation(
                        "talk.closed",
                        closing.by(),
                        Moments.shortDeadline(closing.at(), getLocale()),
                        closing.reason()))));
        state.setVisible(state.getElement().getChildCount() > 0);
    }

    private void waits(Participant me) {
        var contact = thread.contact().map(PersonCard::name);
        var pill = new Span(contact.map(name -> getTranslation("talk.waits", name))
                .orElseGet(() -> getTranslation("talk.waits.nobody")));
        pill.addClassNames("pill", "q");
        state.add(pill);
        if (me.mayAnswer()) state.add(new HandOver(place.desk(), me.strategy(), thread.id(), talker, () -> () -> {}));
    }

    private Span pill(String words, String kind) {
        var pill = new Span(words);
        pill.addClassName("pill");
        if (!kind.isEmpty()) pill.addClassName(kind);
        return pill;
    }

    /** Whether somebody writes in it, or wrote and did not post. */
    boolean isBusy() {
        return reply != null || items.values().stream().anyMatch(CommentItem::isBeingWritten);
    }

    Stream<CommentItem> items() {
        return items.values().stream();
    }

    Optional<CommentItem> item(CommentId id) {
        return Optional.ofNullable(items.get(id));
    }
}
