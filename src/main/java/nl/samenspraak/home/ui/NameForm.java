package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.parts.Save;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;
import nl.samenspraak.unsent.ui.Meanwhile;

/** Where the kernteam gives the strategy another name. */
class NameForm extends Div implements KeptForm {

    private final KeptTextArea name;
    private final Save foot;
    private final Meanwhile meanwhile;

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
        meanwhile = new Meanwhile(unsent, place, this::holdsWords);
        meanwhile.watch(name);
        add(name, meanwhile, foot);
    }

    void startWith(String now) {
        meanwhile.stands(now, now, () -> name.startWith(now));
    }

    /** The name that was seen when the typing began. */
    StrategyName seen() {
        return new StrategyName(meanwhile.over());
    }

    void recorded() {
        name.sent();
        foot.accept();
        meanwhile.end();
    }

    @Override
    public Meanwhile meanwhile() {
        return meanwhile;
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
