package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.samenspraak.discussion.CommentDetail;
import nl.samenspraak.discussion.EarlierText;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.parts.Focus;
import nl.samenspraak.parts.InOrder;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.round.Participant;

/**
 * What can be done with a comment besides reading it; made when it is unfolded. Changes of others leave what one went on to
 * alone, as long as it can still be done.
 */
class CommentMore extends Div {

    /** What its writer may do. */
    record Own(boolean mayEdit, boolean mayWithdraw, Command edit) {}

    private enum Part {
        CHOICES,
        CONFIRMATION,
        HISTORY,
        ADDRESS
    }

    private final TalkPlace place;
    private final Talker talker;
    private final Command close;
    private final Span agreeing = new Span();
    private final Map<String, NativeButton> buttons = new HashMap<>();
    private final Map<String, Command> acts = new LinkedHashMap<>();
    private Part part = Part.CHOICES;
    private int earlierShown;
    private ThreadDetail thread;
    private CommentDetail comment;
    private Instant now = Instant.EPOCH;

    CommentMore(TalkPlace place, Talker talker, ThreadDetail thread, CommentDetail comment, Command close) {
        this.place = place;
        this.talker = talker;
        this.thread = thread;
        this.comment = comment;
        this.close = close;
        addClassName("more-menu");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("talk.more.label"))
                .setAttribute("tabindex", "-1");
    }

    void show(Own own, Participant me, ThreadDetail thread, CommentDetail comment, Instant now) {
        this.now = now;
        this.thread = thread;
        this.comment = comment;
        acts.clear();
        offer(own, me);
        if (!isPossible(own)) close.execute();
        else if (part == Part.CHOICES) arrange();
        else if (part == Part.HISTORY) addEarlier();
    }

    private void offer(Own own, Participant me) {
        if (own.mayEdit()) acts.put(getTranslation("talk.edit"), own.edit());
        if (own.mayWithdraw()) acts.put(getTranslation("talk.withdraw"), this::confirm);
        if (comment.editedAt().isPresent()) acts.put(getTranslation("talk.history"), this::history);
        if (isReadable()) acts.put(getTranslation("talk.link"), this::copyLink);
        place.menu().choices(me, thread, comment).forEach(choice -> acts.put(choice.label(), () -> take(choice)));
    }

    private void take(ThreadMenu.Choice choice) {
        close.execute();
        talker.act(choice.act());
        if (!choice.done().isEmpty()) talker.announce(choice.done());
    }

    private boolean isPossible(Own own) {
        return switch (part) {
            case CHOICES -> !acts.isEmpty();
            case CONFIRMATION -> own.mayWithdraw();
            case HISTORY -> comment.editedAt().isPresent() && isReadable();
            case ADDRESS -> isReadable();
        };
    }

    private boolean isReadable() {
        return !comment.text().isEmpty() || comment.proposal().isPresent();
    }

    private void arrange() {
        var shown = new ArrayList<Component>();
        agreeing.setText(getTranslation("talk.agree.names", String.join(", ", comment.agreeing())));
        if (!comment.agreeing().isEmpty()) shown.add(agreeing);
        acts.keySet().forEach(label -> shown.add(buttons.computeIfAbsent(label, this::button)));
        InOrder.arrange(this, shown);
    }

    private NativeButton button(String label) {
        var button = new NativeButton(
                label, click -> Objects.requireNonNull(acts.get(label)).execute());
        button.addClassName("choice-line");
        return button;
    }

    private void turnTo(Part next) {
        part = next;
        removeAll();
    }

    private void confirm() {
        turnTo(Part.CONFIRMATION);
        var yes = new PostButton(getTranslation("talk.withdraw.yes"), () -> {
            close.execute();
            talker.act(() -> place.desk().ownWords.withdraw(comment.id()));
        });
        var no = new NativeButton(getTranslation("talk.cancel"), click -> close.execute());
        no.addClassNames("btn", "quiet");
        var buttons = new Div(yes, no);
        buttons.addClassName("foot");
        add(new Span(getTranslation("talk.withdraw.sure")), buttons);
        yes.focus();
    }

    private void history() {
        turnTo(Part.HISTORY);
        addEarlier();
        Focus.back(this);
    }

    /** The earliest comes first, so that what comes later stands below what is being read. */
    private void addEarlier() {
        var all = place.desk().conversations.history(comment.id());
        all.stream().skip(earlierShown).forEach(this::add);
        earlierShown = all.size();
    }

    private void add(EarlierText earlier) {
        var when = new Span(getTranslation("talk.history.at", Moments.on(earlier.writtenAt(), now, getLocale())));
        when.addClassName("when");
        var words = new Div();
        words.addClassName("txt");
        var html = place.desk().html;
        words.getElement()
                .setProperty(
                        "innerHTML",
                        earlier.proposal()
                                        .map(proposal -> html.change(new CommentHtml.Change(
                                                thread.before().orElse(""),
                                                proposal,
                                                getTranslation("talk.inserted"),
                                                getTranslation("talk.deleted"))))
                                        .orElse("")
                                + (earlier.text().isEmpty() ? "" : html.words(earlier.text())));
        add(when, words);
    }

    private void copyLink() {
        getElement()
                .executeJs("return window.samenspraak.copyAddress($0)", place.addressOf(comment.id()))
                .then(String.class, this::copied);
    }

    /** {@code left} is what the browser could not copy. */
    private void copied(String left) {
        if (left.isEmpty()) {
            talker.announce(getTranslation("talk.link.copied"));
            close.execute();
            return;
        }
        turnTo(Part.ADDRESS);
        var address = new Input();
        address.setValue(left);
        address.getElement().setAttribute("readonly", true);
        var label = new NativeLabel(getTranslation("talk.link.byHand"));
        label.addClassName("by-hand");
        label.add(address);
        add(label);
        address.getElement().executeJs("this.focus(); this.select()");
    }
}
