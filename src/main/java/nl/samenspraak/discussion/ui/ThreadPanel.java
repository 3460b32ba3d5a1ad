package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.discussion.CommentDetail;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.ParagraphTalk;
import nl.samenspraak.discussion.Pulse;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.parts.Announcer;
import nl.samenspraak.parts.InOrder;
import org.jspecify.annotations.Nullable;

/** The conversations at one paragraph, beside the text. It follows what others say without moving what one is doing. */
@StyleSheet("context://assets/talk.css")
public class ThreadPanel extends Div implements Talker {

    private final TalkPlace place;
    private final H2 title = new H2();
    private final Div above = new Div();
    private final Div threads = new Div();
    private final Paragraph none = new Paragraph(getTranslation("talk.none"));
    private final Announcer announcer = new Announcer();
    private final Composer composer;
    private final Map<ThreadId, ThreadBlock> blocks = new LinkedHashMap<>();
    private final Set<CommentId> known = new HashSet<>();
    private @Nullable Pulse shown;
    private @Nullable ParagraphTalk talk;
    private long noted;

    ThreadPanel(TalkPlace place) {
        this.place = place;
        this.composer = new Composer(place, this);
        addClassName("talk");
        threads.addClassName("threads");
        none.addClassName("none");
        var scroll = new Div(above, none, threads);
        scroll.addClassName("talk-scroll");
        above.addClassName("above");
        above.setVisible(false);
        add(header(), announcer, scroll, composer);
        getElement()
                .addEventListener("keydown", event -> escape())
                .setFilter("event.key === 'Escape' && !event.defaultPrevented");
        refresh();
        openWhatWasKept();
        place.desk().live.follow(this, place.round(), this::refresh);
    }

    /** Asks again whether something changed, and shows only that. */
    public void refresh() {
        var pulse = place.desk().conversations.pulse(place.round(), place.paragraph());
        var notes = place.menu().changes(place.round());
        if (!pulse.equals(shown)) {
            var first = shown == null;
            shown = pulse;
            show(place.desk().conversations.at(place.round(), place.paragraph()), first);
        } else if (notes == noted) return;
        noted = notes;
        if (talk != null) note(talk);
    }

    private void show(ParagraphTalk talk, boolean first) {
        this.talk = talk;
        talk.threads()
                .forEach(thread -> blocks.computeIfAbsent(thread.id(), id -> new ThreadBlock(place, this, thread, talk))
                        .show(thread, talk));
        InOrder.arrange(
                threads,
                talk.threads().stream()
                        .map(thread -> Objects.requireNonNull(blocks.get(thread.id())))
                        .toList(),
                ThreadBlock::isBusy);
        none.setVisible(talk.threads().isEmpty());
        composer.show(talk);
        notice(talk, first);
    }

    /** What another room says of a conversation changes without a word in it. */
    private void note(ParagraphTalk talk) {
        var notes = place.menu().notes(talk.me(), talk.threads());
        blocks.forEach((thread, block) -> block.note(notes.getOrDefault(thread, "")));
    }

    /** Puts a part of another room above the conversations, such as the position on an action point. */
    public void above(Component part) {
        above.add(part);
        above.setVisible(true);
    }

    /** Brings a comment into sight and gives it the focus. */
    public void show(CommentId comment) {
        blocks.values()
                .forEach(block -> block.item(comment).ifPresent(item -> {
                    blocks.values().forEach(other -> other.items().forEach(one -> one.removeClassName("here")));
                    item.addClassName("here");
                    item.getElement()
                            .executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true})");
                }));
    }

    /** Gives the focus to the title, so that a keyboard or a screen reader goes on from there. */
    public void focusTitle() {
        title.getElement().executeJs("this.focus({preventScroll: true})");
    }

    /** What stands above the conversations comes into sight, and the title has the focus. */
    public void showTop() {
        focusTitle();
        getElement().executeJs("this.scrollTo(0, 0); this.querySelector('.talk-scroll').scrollTo(0, 0)");
    }

    public Registration addCloseListener(ComponentEventListener<Closed> listener) {
        return addListener(Closed.class, listener);
    }

    @Override
    public void act(Command act) {
        try {
            act.execute();
        } finally {
            refresh();
        }
    }

    @Override
    public void announce(String words) {
        announcer.say(words);
    }

    private Header header() {
        var passage = place.passage();
        title.setText(
                getTranslation(passage.isActionPoint() ? "talk.actionPoint" : "talk.paragraph", passage.number()));
        title.getElement().setAttribute("tabindex", "-1");
        var close = new NativeButton("×", click -> fireEvent(new Closed(this, click.isFromClient())));
        close.addClassName("close");
        close.getElement().setAttribute("aria-label", getTranslation("talk.close"));
        var bar = new Div(title, close);
        bar.addClassName("talk-bar");
        return new Header(bar, new Paragraph(passage.plainText()));
    }

    private void openWhatWasKept() {
        var replies = blocks.keySet().stream().map(ReplyBox::typing);
        var edits = blocks.values().stream()
                .flatMap(ThreadBlock::items)
                .filter(CommentItem::isMine)
                .flatMap(item -> item.typing().stream());
        var kept = place.desk().unsent.keptAt(Stream.concat(replies, edits).toList());
        if (kept.isEmpty()) return;
        blocks.forEach((thread, block) -> {
            if (kept.contains(ReplyBox.typing(thread))) block.write(false);
            block.items()
                    .filter(item -> item.typing().stream().anyMatch(kept::contains))
                    .forEach(CommentItem::writeAgain);
        });
    }

    private void notice(ParagraphTalk talk, boolean first) {
        talk.threads().stream()
                .flatMap(thread -> thread.comments().stream())
                .filter(comment -> known.add(comment.id()) && !first && !comment.mine())
                .reduce((earlier, later) -> later)
                .map(CommentDetail::organisation)
                .ifPresent(who -> announce(getTranslation("talk.arrived", who.name())));
    }

    private void escape() {
        if (blocks.values().stream().noneMatch(ThreadBlock::foldAny)) fireEvent(new Closed(this, true));
    }

    /** The reader wants to see the text without its conversations. */
    public static class Closed extends ComponentEvent<ThreadPanel> {

        public Closed(ThreadPanel source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
