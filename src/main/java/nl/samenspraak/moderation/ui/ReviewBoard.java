package nl.samenspraak.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.draft.Article;
import nl.samenspraak.moderation.ReviewItem;
import nl.samenspraak.parts.Focus;
import nl.samenspraak.parts.InOrder;
import nl.samenspraak.round.RoundId;

/** What was said in a round, the newest first, to be looked at; and the account of what was decided. */
@StyleSheet("context://assets/talk.css")
@StyleSheet("context://assets/moderation.css")
public class ReviewBoard extends Div {

    private static final int AT_ONCE = 100;

    private final Moderation moderation;
    private final RoundId round;
    private final Passages passages;
    private final Map<ReviewFilter, NativeButton> filters = new EnumMap<>(ReviewFilter.class);
    private final Map<CommentId, ReviewRow> rows = new HashMap<>();
    private final H2 title = new H2(getTranslation("moderation.said"));
    private final UnorderedList said = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final NativeButton earlier = new NativeButton(getTranslation("moderation.earlier"), click -> more());
    private final DecisionLog log;
    private int most = AT_ONCE;
    private ReviewFilter filter = ReviewFilter.TO_REVIEW;

    ReviewBoard(Moderation moderation, RoundId round, Article article, String reading) {
        this.moderation = moderation;
        this.round = round;
        this.passages = new Passages(article, reading);
        this.log = new DecisionLog(moderation, round, passages);
        addClassName("review-board");
        said.addClassName("review-list");
        earlier.addClassName("btn");
        none.getElement().setAttribute("role", "status");
        title.getElement().setAttribute("tabindex", "-1");
        add(
                new Section(title, filterBar(), none, said, earlier),
                new Section(new H2(getTranslation("moderation.decided")), log));
        refresh();
        moderation.live.follow(this, round, this::refresh);
    }

    /** Asks again what was said and decided; rows that did not change stay as they are. */
    public void refresh() {
        var now = moderation.rounds.now();
        var all = moderation.desk.latest(round, most + 1);
        var more = all.size() > most;
        var items = all.stream().limit(most).toList();
        earlier.setVisible(more);
        filters.forEach((one, button) -> {
            var count = items.stream().filter(one::passes).count();
            button.setText(getTranslation("moderation.filter." + one, count + (more ? "+" : "")));
            button.getElement().setAttribute("aria-pressed", String.valueOf(one == filter));
        });
        var listed = items.stream().filter(filter::passes).toList();
        InOrder.arrange(said, listed.stream().map(item -> row(item, now)).toList());
        rows.keySet()
                .retainAll(
                        items.stream().map(item -> item.said().comment().id()).toList());
        none.setVisible(listed.isEmpty());
        none.setText(getTranslation(more ? "moderation.none.earlier" : "moderation.none"));
        log.refresh(now);
    }

    private ReviewRow row(ReviewItem item, Instant now) {
        var row = rows.computeIfAbsent(
                item.said().comment().id(), id -> new ReviewRow(moderation, passages, item, this::review));
        row.show(item, now);
        return row;
    }

    /** Who looks at many goes on with the next, or with the one before it if there is no next. */
    private void review(ReviewRow row) {
        var all = listed();
        var at = all.indexOf(row);
        row.review();
        refresh();
        var nearby = Stream.concat(all.stream().skip(at + 1), all.subList(0, at).reversed().stream());
        Stream.concat(nearby, listed().stream())
                .filter(ReviewRow::waits)
                .findFirst()
                .ifPresentOrElse(ReviewRow::focus, () -> Focus.back(title));
    }

    private List<ReviewRow> listed() {
        return said.getChildren().map(ReviewRow.class::cast).toList();
    }

    private Component filterBar() {
        var bar = new Div();
        bar.addClassName("kinds");
        bar.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("moderation.filters"));
        for (var one : ReviewFilter.values()) {
            var button = new NativeButton("", click -> choose(one));
            filters.put(one, button);
            bar.add(button);
        }
        return bar;
    }

    private void choose(ReviewFilter chosen) {
        filter = chosen;
        refresh();
    }

    private void more() {
        var from = said.getComponentCount();
        most += AT_ONCE;
        refresh();
        if (said.getComponentCount() > from) Focus.onTo(earlier, said.getComponentAt(from), "a");
        else if (!earlier.isVisible()) Focus.backWithin(this, "[aria-pressed=true]");
    }
}
