package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.Command;
import java.util.UUID;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.unsent.ui.KeptTextArea;

/** A reply to be written, or for a contact the official answer. */
class ReplyBox extends Div {

    private final ThreadPanels desk;
    private final ThreadId thread;
    private final Talker talker;
    private final KeptTextArea text;
    private final Div foot = new Div();
    private final Command done;
    private UUID submission = UUID.randomUUID();

    ReplyBox(ThreadPanels desk, ThreadId thread, Talker talker, Command done) {
        this.desk = desk;
        this.thread = thread;
        this.talker = talker;
        this.done = done;
        addClassName("reply-box");
        text = new KeptTextArea(desk.unsent, typing(thread), getTranslation("talk.reply.label"));
        text.setMost(CommentText.MAX_LENGTH);
        foot.addClassName("foot");
        add(text, foot);
    }

    static String typing(ThreadId thread) {
        return "reply:" + thread;
    }

    /** Offers to post a reply for an organisation, and the official answer too if that is asked of the writer. */
    void offer(String organisation, boolean answers) {
        foot.removeAll();
        var cancel = new NativeButton(getTranslation("talk.cancel"), click -> done.execute());
        cancel.addClassNames("btn", "quiet");
        foot.add(cancel);
        if (answers) {
            var plain = new PostButton(getTranslation("talk.post.plain"), () -> talker.act(this::reply));
            plain.removeClassName("primary");
            foot.add(plain, new PostButton(getTranslation("talk.post.answer"), () -> talker.act(this::answer)));
        } else {
            foot.add(new PostButton(getTranslation("talk.post", organisation), () -> talker.act(this::reply)));
        }
    }

    /** Writing has ended; what was typed can be copied. */
    void setClosed(boolean closed) {
        text.setClosed(closed);
        foot.setVisible(!closed);
    }

    boolean holdsWords() {
        return text.holdsWords();
    }

    void focus() {
        text.focus();
    }

    private void reply() {
        desk.discussions.reply(thread, new CommentText(text.getValue()), submission);
        sent();
    }

    private void answer() {
        desk.discussions.answer(thread, new CommentText(text.getValue()), submission);
        sent();
    }

    private void sent() {
        submission = UUID.randomUUID();
        text.sent();
        talker.announce(getTranslation("talk.posted"));
        done.execute();
    }
}
