package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import nl.samenspraak.ballot.MissingPointCard;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.parts.Save;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.Meanwhile;

/** Where somebody writes what is missing: a title and why. */
class MissingForm extends Div {

    private final Writing title;
    private final Writing text;
    private final Save save;
    private final Meanwhile meanwhile;

    MissingForm(UnsentTexts texts, String place, String button, Consumer<MissingText> add, Runnable stop) {
        addClassName("missing-form");
        save = new Save(() -> write(add));
        save.call(button);
        title = new Writing(texts, place + ":title", getTranslation("missing.form.title"), MissingText.MAX_TITLE);
        title.addClassName("one-line");
        title.setRows(1);
        title.describedBy(save.wrongId());
        text = new Writing(texts, place + ":text", getTranslation("missing.form.text"), MissingText.MAX_LENGTH);
        save.orLeave(getTranslation("missing.form.stop"), stop);
        meanwhile = new Meanwhile(texts, place, this::holdsWords);
        meanwhile.watch(title, text);
        add(title, text, meanwhile, save);
    }

    /** Where its words are kept. */
    static List<String> places(String place) {
        return List.of(place + ":title", place + ":text");
    }

    /** Begins with words that are there already, to be changed; when others change them, it shows theirs beside. */
    void startWith(MissingPointCard now) {
        var words = now.text();
        meanwhile.stands(String.valueOf(now.number()), inOne(words), () -> {
            title.startWith(words.title());
            text.startWith(words.text());
        });
    }

    /** The number of the text that was seen when the typing began. */
    int seen() {
        return Integer.parseInt(meanwhile.over());
    }

    Meanwhile meanwhile() {
        return meanwhile;
    }

    /** A title and what is under it, to be read in one piece. */
    static String inOne(MissingText words) {
        return (words.title() + "\n" + words.text()).strip();
    }

    boolean holdsWords() {
        return title.holdsWords() || text.holdsWords();
    }

    /** Also what the browser has not told yet. */
    boolean mayHoldWords() {
        return holdsWords() || title.isInUse() || text.isInUse();
    }

    void focus() {
        title.focus();
    }

    void sent() {
        title.sent();
        text.sent();
        meanwhile.end();
    }

    void close(boolean closed) {
        title.setClosed(closed);
        text.setClosed(closed);
        save.setVisible(!closed);
    }

    private void write(Consumer<MissingText> add) {
        var line = title.getValue().strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) save.refuse(getTranslation("refusal.TitleNeeded"));
        if (line.isEmpty() || line.length() > MissingText.MAX_TITLE) title.focus();
        else if (text.getValue().strip().length() > MissingText.MAX_LENGTH) text.focus();
        else {
            save.accept();
            add.accept(new MissingText(line, text.getValue()));
        }
    }
}
