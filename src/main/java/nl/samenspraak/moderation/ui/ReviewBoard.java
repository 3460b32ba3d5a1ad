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
import org.jspecify.annotations.Nullable;

/**
 * What was said in a round, the newest first, to be looked at; and the account of what was decided. What arrives while
 * somebody looks waits above the list: a row that moved under the hand would be marked without having been read.
 */
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
    private final Arrivals arrivals = new Arrivals(this::showArrived);
    private final DecisionLog log;
    private int most = AT_ONCE;
    /** How many were said since the list was filled, and the last that was said before. */
    private int came;

    private @Nullable CommentId newest;
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
                new Section(title, filterBar(), arrivals, none, said, earlier),
                new Section(new H2(getTranslation("moderation.decided")), log));
        fill();
        moderation.live.follow(this, round, this::refresh);
    }

    /** Asks again what was said and decided; what is on the page stays where it is, and what is new to it waits. */
    public void refresh() {
        show(false);
    }

    /** Shows all there is. */
    private void fill() {
        came = 0;
        newest = null;
        show(true);
    }

    private void show(boolean whole) {
        var now = moderation.rounds.now();
        var all = latest();
        var more = all.size() > most + came;
        var items = all.stream().limit(most + came).toList();
        earlier.setVisible(more);
        filters.forEach((one, button) -> {
            var count = items.stream().filter(one::passes).count();
            button.setText(getTranslation("moderation.filter." + one, count + (more ? "+" : "")));
            button.getElement().setAttribute("aria-pressed", String.valueOf(one == filter));
        });
        var passing = items.stream().filter(filter::passes).toList();
        var listed = whole ? passing : settled(passing);
        arrivals.say(passing.size() - listed.size());
        if (listed.size() == passing.size()) {
            came = 0;
            newest = items.isEmpty() ? null : id(items.getFirst());
        }
        InOrder.arrange(said, listed.stream().map(item -> row(item, now)).toList());
        rows.keySet().retainAll(items.stream().map(ReviewBoard::id).toList());
        none.setVisible(listed.isEmpty());
        none.setText(getTranslation(more ? "moderation.none.earlier" : "moderation.none"));
        log.refresh(now);
    }

    /** With room for what came since the list was filled, so that it pushes nothing off the page. */
    private List<ReviewItem> latest() {
        var all = moderation.desk.latest(round, most + came + 1);
        var since = all.stream().map(ReviewBoard::id).toList().indexOf(newest);
        if (since <= came) return all;
        came = since;
        return moderation.desk.latest(round, most + came + 1);
    }

    /** What is on the page, and what is earlier than all of that: none of it moves what somebody looks at. */
    private List<ReviewItem> settled(List<ReviewItem> passing) {
        var here = passing.stream().filter(this::isHere).toList();
        if (here.isEmpty()) return passing;
        var earlier = passing.stream().skip(passing.indexOf(here.getLast()) + 1);
        return Stream.concat(here.stream(), earlier).toList();
    }

    private boolean isHere(ReviewItem item) {
        var row = rows.get(id(item));
        return row != null && row.getParent().isPresent();
    }

    private static CommentId id(ReviewItem item) {
        return item.said().comment().id();
    }

    private ReviewRow row(ReviewItem item, Instant now) {
        var row = rows.computeIfAbsent(id(item), id -> new ReviewRow(moderation, passages, item, this::review));
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
        fill();
    }

    private void showArrived() {
        var before = listed();
        fill();
        listed().stream().filter(row -> !before.contains(row)).findFirst().ifPresent(row -> Focus.backWithin(row, "a"));
    }

    private void more() {
        var from = said.getComponentCount();
        most += AT_ONCE;
        refresh();
        if (said.getComponentCount() > from) Focus.onTo(earlier, said.getComponentAt(from), "a");
        else if (!earlier.isVisible()) Focus.backWithin(this, "[aria-pressed=true]");
    }
}
