package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.samenspraak.home.IntroductionCard;
import nl.samenspraak.home.IntroductionText;
import nl.samenspraak.parts.Save;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;
import nl.samenspraak.unsent.ui.Meanwhile;

/** Where the kernteam writes what the strategy is and what it asks. */
class IntroductionForm extends Div implements KeptForm {

    private final KeptTextArea intro;
    private final KeptTextArea ask;
    private final Meanwhile meanwhile;

    IntroductionForm(UnsentTexts unsent, String place, Consumer<IntroductionForm> save, Runnable leave) {
        addClassName("home-form");
        intro = new KeptTextArea(unsent, place + ":intro", getTranslation("home.intro.label"));
        intro.setMost(IntroductionText.MAX_INTRO);
        intro.setRows(6);
        ask = new KeptTextArea(unsent, place + ":ask", getTranslation("home.ask.label"));
        ask.setMost(IntroductionText.MAX_ASK);
        var foot = new Save(() -> {
            if (fits()) save.accept(this);
        });
        foot.call(getTranslation("home.save"));
        foot.orLeave(getTranslation("home.leave"), () -> {
            recorded();
            leave.run();
        });
        meanwhile = new Meanwhile(unsent, place, this::holdsWords);
        meanwhile.watch(intro, ask);
        add(intro, ask, meanwhile, foot);
    }

    void startWith(IntroductionCard now) {
        var text = now.text();
        meanwhile.stands(String.valueOf(now.seen()), text.intro() + "\n\n" + text.ask(), () -> {
            intro.startWith(text.intro());
            ask.startWith(text.ask());
        });
    }

    /** The version that was seen when the typing began. */
    long seen() {
        return Long.parseLong(meanwhile.over());
    }

    IntroductionText text() {
        return new IntroductionText(intro.getValue(), ask.getValue());
    }

    void recorded() {
        intro.sent();
        ask.sent();
        meanwhile.end();
    }

    @Override
    public Meanwhile meanwhile() {
        return meanwhile;
    }

    @Override
    public boolean holdsWords() {
        return intro.holdsWords() || ask.holdsWords();
    }

    @Override
    public void focusFirst() {
        intro.focus();
    }

    private boolean fits() {
        return Words.fit(intro, IntroductionText.MAX_INTRO) && Words.fit(ask, IntroductionText.MAX_ASK);
    }
}
