package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenspraak.home.MilestoneText;
import nl.samenspraak.parts.Save;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;

/** Where the kernteam writes a milestone. */
class MilestoneForm extends Div implements KeptForm {

    private final Input day = new Input();
    private final KeptTextArea title;
    private final KeptTextArea text;
    private final Save foot;

    MilestoneForm(UnsentTexts unsent, String place, Consumer<MilestoneText> save, Runnable leave) {
        addClassName("home-form");
        day.setType("date");
        var labelled = new NativeLabel(getTranslation("home.milestone.day"));
        labelled.add(day);
        var field = new Div(labelled);
        field.addClassName("field");
        title = new KeptTextArea(unsent, place + ":title", getTranslation("home.milestone.title"));
        title.addClassName("one-line");
        title.setRows(1);
        title.setMost(MilestoneText.MAX_TITLE);
        text = new KeptTextArea(unsent, place + ":text", getTranslation("home.milestone.text"));
        text.setMost(MilestoneText.MAX_LENGTH);
        foot = new Save(() -> write(save)).orLeave(getTranslation("home.leave"), () -> {
            recorded();
            leave.run();
        });
        foot.call(getTranslation("home.save"));
        title.describedBy(foot.wrongId());
        day.getElement().setAttribute("aria-describedby", foot.wrongId());
        add(field, title, text, foot);
    }

    void startWith(MilestoneText now) {
        if (!holdsWords()) day.setValue(now.on().toString());
        title.startWith(now.title());
        text.startWith(now.text());
    }

    void recorded() {
        title.sent();
        text.sent();
        foot.accept();
    }

    @Override
    public boolean holdsWords() {
        return title.holdsWords() || text.holdsWords();
    }

    @Override
    public void focusFirst() {
        day.focus();
    }

    private void write(Consumer<MilestoneText> save) {
        var on = day();
        if (on.isEmpty()) {
            foot.refuse(getTranslation("home.milestone.dayNeeded"));
            day.focus();
        } else if (title.getValue().isBlank()) {
            foot.refuse(getTranslation("refusal.HeadingNeeded"));
            title.focus();
        } else if (Words.fit(title, MilestoneText.MAX_TITLE) && Words.fit(text, MilestoneText.MAX_LENGTH))
            save.accept(new MilestoneText(on.get(), title.getValue(), text.getValue()));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(day.getValue()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
