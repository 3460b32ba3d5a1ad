package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import nl.samenspraak.discussion.CommentDetail;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.round.Participant;
import org.jspecify.annotations.Nullable;

/** What can be done with a comment besides reading it; made when it is unfolded. */
class CommentMore extends Div {

    /** What its writer may do. */
    record Own(boolean mayEdit, boolean mayWithdraw, Command edit) {}

    private final TalkPlace place;
    private final Talker talker;
    private final Own own;
    private final Command close;
    private @Nullable Object shown;

    CommentMore(TalkPlace place, Talker talker, Own own, Command close) {
        this.place = place;
        this.talker = talker;
        this.own = own;
        this.close = close;
        addClassName("more-menu");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("talk.more.label"));
    }

    void show(Participant me, ThreadDetail thread, CommentDetail comment) {
        var asks = java.util.List.of(me, thread, comment);
        if (asks.equals(shown)) return;
        shown = asks;
        removeAll();
        if (!comment.agreeing().isEmpty()) add(agreeing(comment));
        if (own.mayEdit()) add(choice("talk.edit", own.edit()));
        if (own.mayWithdraw()) add(choice("talk.withdraw", () -> confirm(comment)));
        if (comment.editedAt().isPresent()) add(choice("talk.history", () -> history(comment, thread)));
        if (!comment.text().isEmpty() || comment.proposal().isPresent())
            add(choice("talk.link", () -> copyLink(comment)));
        place.menu()
                .choices(me, thread, comment)
                .forEach(choice -> add(button(choice.label(), () -> {
                    close.execute();
                    talker.act(choice.act());
                })));
    }

    private Component agreeing(CommentDetail comment) {
        return new Span(getTranslation("talk.agree.names", String.join(", ", comment.agreeing())));
    }

    private NativeButton choice(String key, Command act) {
        return button(getTranslation(key), act);
    }

    private static NativeButton button(String label, Command act) {
        var button = new NativeButton(label, click -> act.execute());
        button.addClassName("choice-line");
        return button;
    }

    private void confirm(CommentDetail comment) {
        removeAll();
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

    private void history(CommentDetail comment, ThreadDetail thread) {
        removeAll();
        var now = comment.editedAt().orElse(comment.at());
        place.desk().conversations.history(comment.id()).forEach(earlier -> {
            var when = new Span(getTranslation("talk.history.at", Moments.near(earlier.writtenAt(), now, getLocale())));
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
        });
    }

    private void copyLink(CommentDetail comment) {
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
        removeAll();
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
