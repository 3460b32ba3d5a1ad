package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.samenspraak.parts.Save;
import nl.samenspraak.round.QuestionText;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;
import nl.samenspraak.unsent.ui.Meanwhile;

/** Where the kernteam words a question of the round in its own way. */
class QuestionForm extends Div implements KeptForm {

    private final KeptTextArea text;
    private final Meanwhile meanwhile;

    QuestionForm(UnsentTexts unsent, String place, Consumer<QuestionText> save, Runnable leave) {
        addClassName("home-form");
        text = new KeptTextArea(unsent, place, getTranslation("home.question.label"));
        text.setMost(QuestionText.MAX_LENGTH);
        var foot = new Save(() -> {
            if (Words.fit(text, QuestionText.MAX_LENGTH)) save.accept(new QuestionText(text.getValue()));
        });
        foot.call(getTranslation("home.save"));
        foot.orLeave(getTranslation("home.leave"), () -> {
            recorded();
            leave.run();
        });
        meanwhile = new Meanwhile(unsent, place, this::holdsWords);
        meanwhile.watch(text);
        add(text, meanwhile, foot);
    }

    /** {@code own} is how the kernteam worded it, blank for the usual wording, which is shown then. */
    void startWith(String own, String shown) {
        meanwhile.stands(own, shown, () -> text.startWith(shown));
    }

    /** The wording that was seen when the typing began. */
    QuestionText seen() {
        return new QuestionText(meanwhile.over());
    }

    void recorded() {
        text.sent();
        meanwhile.end();
    }

    @Override
    public Meanwhile meanwhile() {
        return meanwhile;
    }

    @Override
    public boolean holdsWords() {
        return text.holdsWords();
    }

    @Override
    public void focusFirst() {
        text.focus();
    }
}
