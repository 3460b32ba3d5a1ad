package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenspraak.home.MilestoneCard;
import nl.samenspraak.home.MilestoneText;
import nl.samenspraak.parts.Save;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;
import nl.samenspraak.unsent.ui.Meanwhile;

/** Where the kernteam writes a milestone. */
class MilestoneForm extends Div implements KeptForm {

    private final Input day = new Input();
    private final KeptTextArea title;
    private final KeptTextArea text;
    private final Save foot;
    private final Meanwhile meanwhile;
    private final UnsentTexts unsent;
    private final String dayKept;
    private String dayAtFirst = "";

    MilestoneForm(UnsentTexts unsent, String place, Consumer<MilestoneText> save, Runnable leave) {
        this.unsent = unsent;
        dayKept = place + ":day";
        addClassName("home-form");
        day.setType("date");
        unsent.find(dayKept).ifPresent(day::setValue);
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
        meanwhile = new Meanwhile(unsent, place, this::holdsWords);
        meanwhile.watch(title, text);
        day.addValueChangeListener(change -> keepDay());
        add(field, title, text, meanwhile, foot);
    }

    void startWith(MilestoneCard now) {
        var words = now.text();
        meanwhile.stands(String.valueOf(now.seen()), words.on() + "\n" + words.title() + "\n\n" + words.text(), () -> {
            startWith(words.on());
            title.startWith(words.title());
            text.startWith(words.text());
        });
    }

    private void startWith(LocalDate on) {
        var untouched = !otherDay();
        dayAtFirst = on.toString();
        if (untouched) day.setValue(dayAtFirst);
    }

    /** The version that was seen when the typing began. */
    long seen() {
        return Long.parseLong(meanwhile.over());
    }

    void recorded() {
        title.sent();
        text.sent();
        day.setValue(dayAtFirst);
        foot.accept();
        meanwhile.end();
    }

    @Override
    public Meanwhile meanwhile() {
        return meanwhile;
    }

    @Override
    public boolean holdsWords() {
        return title.holdsWords() || text.holdsWords() || otherDay();
    }

    @Override
    public void focusFirst() {
        day.focus();
    }

    private boolean otherDay() {
        return !day.getValue().isEmpty() && !day.getValue().equals(dayAtFirst);
    }

    private void keepDay() {
        if (otherDay()) unsent.keep(dayKept, day.getValue());
        else unsent.drop(dayKept);
        meanwhile.typed();
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
