package nl.samenspraak.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** The foot of a form: the button that records, what is recorded, and what is still wrong. */
public class Save extends Div {

    private final NativeButton button = new NativeButton();
    private final Span saved = new Span();
    private final Paragraph wrong = new Paragraph();

    public Save(Runnable save) {
        addClassName("save");
        button.addClassNames("btn", "primary");
        button.addClickListener(click -> save.run());
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        wrong.setId("wrong-" + UUID.randomUUID());
        wrong.addClassName("field-error");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        add(wrong, button, saved);
    }

    /** A second button beside it, for who does not want to record anything. */
    public Save orLeave(String words, Runnable leave) {
        var no = new NativeButton(words, click -> leave.run());
        no.addClassNames("btn", "quiet");
        addComponentAtIndex(2, no);
        return this;
    }

    public void call(String words) {
        button.setText(words);
    }

    public void offer(boolean offered) {
        button.setVisible(offered);
    }

    public void say(String sentence) {
        say(new Moment(sentence, sentence));
    }

    /** The same, with the moment at which it was recorded. */
    public void say(Moment sentence) {
        saved.removeClassName("not-yet");
        PassingTime.justNow(saved.getElement(), sentence);
    }

    /** In the same place, that what stands in the form is not recorded. */
    public void warn(String sentence) {
        saved.addClassName("not-yet");
        PassingTime.none(saved.getElement(), sentence);
    }

    public void refuse(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(true);
    }

    public void accept() {
        wrong.setVisible(false);
    }

    /** The id of what is wrong, for the field that it is about. */
    public String wrongId() {
        return wrong.getId().orElseThrow();
    }
}
