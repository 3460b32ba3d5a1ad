package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.home.NewsCard;
import nl.samenspraak.home.NewsId;
import nl.samenspraak.home.NewsText;
import nl.samenspraak.parts.Focus;
import nl.samenspraak.parts.Rows;

/** What the kernteam has to tell, the newest first; what is older is folded away, unless somebody is writing in it. */
class NewsPanel extends Section {

    private static final int AT_ONCE = 3;

    private final HomeDesk desk;
    private final StrategyId strategy;
    private final Paragraph none = new Paragraph(getTranslation("home.news.none"));
    private final Rows<NewsEntry.Seen, NewsId, NewsEntry> latest;
    private final Rows<NewsEntry.Seen, NewsId, NewsEntry> older;
    private final NativeDetails fold = new NativeDetails();
    private final NativeButton begin = new NativeButton(getTranslation("home.news.add"));
    private final NewsForm form;
    private final Undo undo = new Undo();
    private NewsId next = NewsId.create();

    NewsPanel(HomeDesk desk, StrategyId strategy) {
        this.desk = desk;
        this.strategy = strategy;
        addClassName("news");
        latest = entries();
        older = entries();
        fold.setContent(older);
        fold.addClassName("fold");
        begin.addClassNames("btn", "add");
        begin.addClickListener(click -> write(true));
        form = new NewsForm(
                desk.unsent, "news:new:" + strategy, getTranslation("home.news.post"), this::post, () -> write(false));
        form.setVisible(form.holdsWords());
        add(new H2(getTranslation("home.news")), begin, form, undo, none, latest, fold);
        desk.live.follow(this, strategy, this::refresh);
        refresh();
    }

    private Rows<NewsEntry.Seen, NewsId, NewsEntry> entries() {
        return new Rows<>(
                seen -> seen.card().id(), () -> new NewsEntry(desk, desk.rounds.now(), this::refresh, this::offerBack));
    }

    private void write(boolean writing) {
        form.setVisible(writing);
        begin.setVisible(!writing);
        if (writing) form.focusFirst();
        else Focus.back(begin);
    }

    private void post(NewsText text) {
        desk.news.post(strategy, next, text);
        next = NewsId.create();
        form.recorded();
        write(false);
        refresh();
    }

    private void offerBack(NewsCard gone) {
        undo.offer(getTranslation("home.removed", gone.text().title()), () -> {
            desk.news.putBack(gone.id());
            refresh();
        });
        refresh();
    }

    private void refresh() {
        var mayChange = desk.mayChange(strategy);
        begin.setVisible(mayChange && !form.isVisible());
        if (!mayChange) form.setVisible(false);
        var all = desk.news.of(strategy).stream()
                .map(card -> new NewsEntry.Seen(card, mayChange))
                .toList();
        none.setVisible(all.isEmpty());
        var openHere = beingWritten(latest);
        var openThere = beingWritten(older);
        var late = all.stream().skip(AT_ONCE).toList();
        var old = all.stream()
                .filter(seen -> openThere.contains(seen.card().id())
                        || late.contains(seen) && !openHere.contains(seen.card().id()))
                .toList();
        latest.show(all.stream().filter(seen -> !old.contains(seen)).toList());
        older.show(old);
        fold.setVisible(!old.isEmpty());
        fold.setSummaryText(getTranslation("home.news.older", old.size()));
    }

    /** What somebody corrects stays in the list where it is: in the other it would be made anew, without what they do. */
    private static List<NewsId> beingWritten(Rows<NewsEntry.Seen, NewsId, NewsEntry> rows) {
        return rows.rows().filter(NewsEntry::isBeingWritten).map(NewsEntry::id).toList();
    }
}
