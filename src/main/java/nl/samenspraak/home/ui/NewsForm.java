package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.samenspraak.home.NewsCard;
import nl.samenspraak.home.NewsText;
import nl.samenspraak.parts.Save;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;
import nl.samenspraak.unsent.ui.Meanwhile;

/** Where the kernteam writes news. */
class NewsForm extends Div implements KeptForm {

    private final KeptTextArea title;
    private final KeptTextArea text;
    private final Save foot;
    private final Meanwhile meanwhile;

    NewsForm(UnsentTexts unsent, String place, String button, Consumer<NewsText> save, Runnable leave) {
        addClassName("home-form");
        title = new KeptTextArea(unsent, place + ":title", getTranslation("home.news.heading"));
        title.addClassName("one-line");
        title.setRows(1);
        title.setMost(NewsText.MAX_TITLE);
        text = new KeptTextArea(unsent, place + ":text", getTranslation("home.news.text"));
        text.setMost(NewsText.MAX_LENGTH);
        text.setRows(4);
        foot = new Save(() -> write(save)).orLeave(getTranslation("home.leave"), () -> {
            recorded();
            leave.run();
        });
        foot.call(button);
        title.describedBy(foot.wrongId());
        meanwhile = new Meanwhile(unsent, place, this::holdsWords);
        meanwhile.watch(title, text);
        add(title, text, meanwhile, foot);
    }

    void startWith(NewsCard now) {
        var words = now.text();
        meanwhile.stands(String.valueOf(now.seen()), words.title() + "\n\n" + words.text(), () -> {
            title.startWith(words.title());
            text.startWith(words.text());
        });
    }

    /** The version that was seen when the typing began. */
    long seen() {
        return Long.parseLong(meanwhile.over());
    }

    void recorded() {
        title.sent();
        text.sent();
        foot.accept();
        meanwhile.end();
    }

    @Override
    public Meanwhile meanwhile() {
        return meanwhile;
    }

    @Override
    public boolean holdsWords() {
        return title.holdsWords() || text.holdsWords();
    }

    @Override
    public void focusFirst() {
        title.focus();
    }

    private void write(Consumer<NewsText> save) {
        if (title.getValue().isBlank()) {
            foot.refuse(getTranslation("refusal.HeadingNeeded"));
            title.focus();
        } else if (Words.fit(title, NewsText.MAX_TITLE) && Words.fit(text, NewsText.MAX_LENGTH))
            save.accept(new NewsText(title.getValue(), text.getValue()));
    }
}
