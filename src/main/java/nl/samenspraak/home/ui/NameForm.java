package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.parts.Save;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;

/** Where the kernteam gives the strategy another name. */
class NameForm extends Div implements KeptForm {

    private final KeptTextArea name;
    private final Save foot;

    NameForm(UnsentTexts unsent, String place, Consumer<StrategyName> save, Runnable leave) {
        addClassName("home-form");
        name = new KeptTextArea(unsent, place, getTranslation("home.name.label"));
        name.addClassName("one-line");
        name.setRows(1);
        name.setMost(StrategyName.MAX_LENGTH);
        foot = new Save(() -> write(save)).orLeave(getTranslation("home.leave"), () -> {
            recorded();
            leave.run();
        });
        foot.call(getTranslation("home.save"));
        name.describedBy(foot.wrongId());
        add(name, foot);
    }

    void startWith(String now) {
        name.startWith(now);
    }

    void recorded() {
        name.sent();
        foot.accept();
    }

    @Override
    public boolean holdsWords() {
        return name.holdsWords();
    }

    @Override
    public void focusFirst() {
        name.focus();
    }

    private void write(Consumer<StrategyName> save) {
        if (name.getValue().isBlank()) {
            foot.refuse(getTranslation("home.name.needed"));
            name.focus();
        } else if (Words.fit(name, StrategyName.MAX_LENGTH))
            save.accept(new StrategyName(name.getValue().replaceAll("\\s+", " ")));
    }
}
