package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import nl.samenspraak.draft.Markup;
import nl.samenspraak.home.NewsCard;
import nl.samenspraak.home.NewsId;
import nl.samenspraak.home.NewsText;
import nl.samenspraak.parts.InnerHtml;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.parts.PassingTime;
import nl.samenspraak.parts.Row;
import org.jspecify.annotations.Nullable;

/** One news item, with who told it and when. */
class NewsEntry extends Article implements Row<NewsEntry.Seen> {

    record Seen(NewsCard card, boolean mayChange) {}

    private final HomeDesk desk;
    private final Instant now;
    private final Runnable changed;
    private final Consumer<NewsCard> removed;
    private final H3 title = new H3();
    private final Paragraph by = new Paragraph();
    private final Div text = new Div();
    private final Div read = new Div(title, by, text);
    private @Nullable Seen seen;
    private @Nullable NewsForm form;
    private @Nullable InPlace<NewsForm> inPlace;

    NewsEntry(HomeDesk desk, Instant now, Runnable changed, Consumer<NewsCard> removed) {
        this.desk = desk;
        this.now = now;
        this.changed = changed;
        this.removed = removed;
        addClassName("news-entry");
        by.addClassName("by");
        text.addClassName("home-prose");
        add(read);
    }

    @Override
    public void show(Seen latest) {
        var card = latest.card();
        title.setText(card.text().title());
        var at = Moment.of(card.postedAt(), now, getLocale());
        PassingTime.justNow(by.getElement(), at.in(when -> by(card, when)));
        InnerHtml.show(text, Markup.commentHtml(card.text().text()));
        seen = latest;
        if (inPlace == null && latest.mayChange()) makeChangeable(card);
        if (inPlace == null || form == null) return;
        form.startWith(card);
        inPlace.call(getTranslation("home.change"), card.text().title());
        inPlace.offer(latest.mayChange());
    }

    private String by(NewsCard card, String when) {
        return getTranslation(
                card.changed() ? "home.news.byChanged" : "home.news.by",
                card.by().name(),
                when);
    }

    private void makeChangeable(NewsCard card) {
        form = new NewsForm(desk.unsent, "news:" + card.id(), getTranslation("home.save"), this::write, this::close);
        var remove = new NativeButton(getTranslation("home.remove"), click -> remove());
        remove.addClassNames("btn", "danger");
        form.add(remove);
        inPlace = new InPlace<>(read, form);
        add(inPlace);
    }

    NewsId id() {
        return card().id();
    }

    boolean isBeingWritten() {
        return inPlace != null && inPlace.isOpen();
    }

    private NewsCard card() {
        return Objects.requireNonNull(seen).card();
    }

    private void write(NewsText words) {
        var written = Objects.requireNonNull(form);
        written.meanwhile().record(() -> desk.news.change(card().id(), words, written.seen()), changed);
        written.recorded();
        close();
        changed.run();
    }

    private void remove() {
        var gone = card();
        desk.news.remove(gone.id());
        Objects.requireNonNull(form).recorded();
        removed.accept(gone);
    }

    private void close() {
        Objects.requireNonNull(inPlace).close();
    }
}
