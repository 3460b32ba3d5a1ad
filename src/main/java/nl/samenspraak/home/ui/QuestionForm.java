package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.samenspraak.parts.Save;
import nl.samenspraak.round.QuestionText;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;

/** Where the kernteam words a question of the round in its own way. */
class QuestionForm extends Div implements KeptForm {

    private final KeptTextArea text;

    QuestionForm(UnsentTexts unsent, String place, Consumer<QuestionText> save, Runnable leave) {
        addClassName("home-form");
        text = new KeptTextArea(unsent, place, getTranslation("home.question.label"));
        text.setMost(QuestionText.MAX_LENGTH);
        var foot = new Save(() -> {
            if (Words.fit(text, QuestionText.MAX_LENGTH)) save.accept(new QuestionText(text.getValue()));
        });
        foot.call(getTranslation("home.save"));
        foot.orLeave(getTranslation("home.leave"), () -> {
            text.sent();
            leave.run();
        });
        add(text, foot);
    }

    void startWith(String now) {
        text.startWith(now);
    }

    void recorded() {
        text.sent();
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
