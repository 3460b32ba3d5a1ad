package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.discussion.CommentDetail;
import nl.samenspraak.discussion.ParagraphTalk;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.discussion.ThreadKind;
import nl.samenspraak.parts.Focus;
import nl.samenspraak.parts.InOrder;
import nl.samenspraak.parts.InnerHtml;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.round.Participant;
import org.jspecify.annotations.Nullable;

/** One comment: its words as two elements, and what the reader may do with it. */
class CommentItem extends Div {

    /** All that its looks depend on. */
    private record Look(CommentDetail comment, ThreadKind kind, boolean threadIsOpen, Participant me, Moment when) {}

    private final TalkPlace place;
    private final Talker talker;
    private final Div head = new Div();
    private final Div body = new Div();
    private final Div acts = new Div();
    private @Nullable NativeButton agree;
    private @Nullable NativeButton more;
    private @Nullable CommentMore menu;
    private Instant now = Instant.EPOCH;
    private @Nullable EditBox editor;
    private @Nullable Look look;
    private ThreadDetail thread;
    private CommentDetail comment;

    CommentItem(TalkPlace place, Talker talker, ThreadDetail thread, CommentDetail comment) {
        this.place = place;
        this.talker = talker;
        this.thread = thread;
        this.comment = comment;
        addClassName("c");
        setId("c-" + comment.id());
        getElement().setAttribute("role", "article").setAttribute("tabindex", "-1");
        head.addClassName("c-head");
        body.addClassName("txt");
        acts.addClassName("do");
        add(head, body, acts);
    }

    void show(ThreadDetail thread, CommentDetail comment, ParagraphTalk talk) {
        this.thread = thread;
        this.comment = comment;
        this.now = talk.now();
        var when = Moment.of(comment.at(), now, getLocale());
        var fresh = new Look(comment, thread.kind(), thread.closing().isEmpty(), talk.me(), when);
        if (!fresh.equals(look)) show(fresh);
        if (menu != null) menu.show(own(), fresh.me(), thread, comment, now);
    }

    private void show(Look fresh) {
        look = fresh;
        paint(fresh.when());
        paintActs(fresh);
        if (editor != null) editor.setClosed(!mayEdit());
    }

    boolean isMine() {
        return comment.mine();
    }

    boolean isBeingWritten() {
        return editor != null;
    }

    /** Where is kept what its writer typed to say it differently. */
    List<String> typing() {
        return List.of(EditBox.typing(comment.id()), EditBox.typingWording(comment.id()));
    }

    /** Closes what is unfolded, if anything was. */
    boolean fold() {
        var unfolded = menu != null;
        closeMenu();
        return unfolded;
    }

    private void paint(Moment when) {
        var face = new CommentFace(this, getLocale(), place, thread, comment);
        InnerHtml.show(head, face.head(when));
        InnerHtml.show(body, face.body());
        setClassName("official", comment.isOfficial());
        setClassName("fresh", face.isFresh());
        setClassName("gone", comment.trace().isPresent());
        setAriaLabel(getTranslation(
                comment.isOfficial() ? "talk.label.answer" : "talk.label",
                comment.organisation().name(),
                comment.person().name(),
                when.later()));
    }

    private void setAriaLabel(String label) {
        getElement().setAttribute("aria-label", label);
    }

    private void paintActs(Look look) {
        var shown = new ArrayList<Component>();
        if (mayAgree(look)) shown.add(agreeButton());
        else if (!comment.agreeing().isEmpty()) shown.add(agreed());
        if (!comment.text().isEmpty()
                || comment.proposal().isPresent()
                || !place.menu().choices(look.me(), thread, comment).isEmpty()) shown.add(moreButton());
        InOrder.arrange(acts, shown);
    }

    private static boolean mayAgree(Look look) {
        var comment = look.comment();
        return look.me().hasVoice()
                && look.me().roundIsOpen()
                && look.threadIsOpen()
                && comment.trace().isEmpty()
                && !comment.ours();
    }

    private boolean mayEdit() {
        return look != null
                && comment.mine()
                && comment.trace().isEmpty()
                && look.threadIsOpen()
                && look.me().hasVoice();
    }

    private boolean mayWithdraw() {
        return look != null
                && comment.mine()
                && comment.trace().isEmpty()
                && look.me().hasVoice();
    }

    private NativeButton agreeButton() {
        if (agree == null) {
            agree = new NativeButton("", click -> {
                // The second click of a double click would take it back.
                if (click.getClickCount() < 2) talker.act(this::toggle);
            });
            agree.addClassName("agree");
        }
        agree.setText(agreeing());
        agree.getElement().setAttribute("aria-pressed", String.valueOf(comment.agreedByUs()));
        agree.setTitle(String.join(", ", comment.agreeing()));
        return agree;
    }

    private Span agreed() {
        var span = new Span(agreeing());
        span.addClassName("agreed");
        span.setTitle(String.join(", ", comment.agreeing()));
        return span;
    }

    private String agreeing() {
        return getTranslation("talk.agree", comment.agreeing().size());
    }

    private void toggle() {
        if (comment.agreedByUs()) place.desk().ownWords.stopAgreeing(comment.id());
        else place.desk().ownWords.agree(comment.id());
    }

    private NativeButton moreButton() {
        if (more == null) {
            more = new NativeButton("⋯", click -> unfold());
            more.addClassName("more");
            more.getElement().setAttribute("aria-expanded", "false");
        }
        more.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("talk.more", comment.organisation().name()));
        return more;
    }

    private void unfold() {
        if (fold() || look == null) return;
        menu = new CommentMore(place, talker, thread, comment, this::closeMenu);
        add(menu);
        expanded(true);
        menu.show(own(), look.me(), thread, comment, now);
    }

    private CommentMore.Own own() {
        return new CommentMore.Own(mayEdit(), mayWithdraw(), this::edit);
    }

    private void closeMenu() {
        if (menu == null) return;
        remove(menu);
        menu = null;
        expanded(false);
        // What was done may take the button away too.
        Focus.backWithin(this, ":scope > .do > .more");
    }

    private void expanded(boolean yes) {
        if (more != null) more.getElement().setAttribute("aria-expanded", String.valueOf(yes));
    }

    private void edit() {
        closeMenu();
        if (editor != null) return;
        writeAgain();
        if (editor != null) editor.focus();
    }

    /** Opens one's own words to be said differently, or only to be copied when that has ended. */
    void writeAgain() {
        if (editor != null) return;
        editor = new EditBox(place, talker, comment, this::closeEditor);
        editor.setClosed(!mayEdit());
        add(editor);
        addClassName("editing");
    }

    private void closeEditor() {
        if (editor != null) remove(editor);
        editor = null;
        removeClassName("editing");
        if (more != null) Focus.back(more);
    }
}
