package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import nl.samenspraak.discussion.CommentDetail;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.ProposedWording;
import nl.samenspraak.unsent.ui.KeptTextArea;
import org.jspecify.annotations.Nullable;

/** One's own comment, to be said differently. */
class EditBox extends Div {

    private final TalkPlace place;
    private final CommentDetail comment;
    private final Command done;
    private final KeptTextArea text;
    private final @Nullable KeptTextArea wording;
    private final Div foot = new Div();

    EditBox(TalkPlace place, Talker talker, CommentDetail comment, Command done) {
        this.place = place;
        this.comment = comment;
        this.done = done;
        addClassName("edit-box");
        wording = comment.proposal()
                .or(() -> place.desk().unsent.find(typingWording(comment.id())).map(kept -> ""))
                .map(this::wording)
                .orElse(null);
        var label = getTranslation(wording == null ? "talk.edit.label" : "talk.write.explanation");
        text = new KeptTextArea(place.desk().unsent, typing(comment.id()), label);
        text.startWith(comment.text());
        text.setMost(CommentText.MAX_LENGTH);
        var save = new PostButton(getTranslation("talk.save"), () -> talker.act(this::save));
        var cancel = new NativeButton(getTranslation("talk.cancel"), click -> cancel());
        cancel.addClassNames("btn", "quiet");
        foot.add(cancel, save);
        foot.addClassName("foot");
        if (wording != null) add(wording);
        add(text, foot);
    }

    static String typing(CommentId comment) {
        return "edit:" + comment;
    }

    static String typingWording(CommentId comment) {
        return "edit-wording:" + comment;
    }

    void focus() {
        (wording == null ? text : wording).focus();
    }

    /** Writing has ended; what was typed can be copied. */
    void setClosed(boolean closed) {
        text.setClosed(closed);
        if (wording != null) wording.setClosed(closed);
        foot.setVisible(!closed);
    }

    private KeptTextArea wording(String proposal) {
        var field = new KeptTextArea(
                place.desk().unsent, typingWording(comment.id()), getTranslation("talk.write.wording"));
        field.startWith(proposal);
        field.setMost(ProposedWording.MAX_LENGTH);
        return field;
    }

    private void save() {
        if (wording == null) {
            place.desk().ownWords.edit(comment.id(), new CommentText(text.getValue()));
        } else {
            var explanation = Optional.of(text.getValue())
                    .filter(words -> !words.isBlank())
                    .map(CommentText::new);
            place.desk().ownWords.edit(comment.id(), new ProposedWording(wording.getValue()), explanation);
        }
        cancel();
    }

    private void cancel() {
        text.sent();
        if (wording != null) wording.sent();
        done.execute();
    }
}
