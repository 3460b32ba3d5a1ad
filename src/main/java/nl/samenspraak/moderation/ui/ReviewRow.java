package nl.samenspraak.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.util.function.Consumer;
import nl.samenspraak.discussion.CommentDetail;
import nl.samenspraak.discussion.Trace;
import nl.samenspraak.draft.Markup;
import nl.samenspraak.moderation.ReviewItem;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Focus;
import nl.samenspraak.parts.InnerHtml;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.parts.PassingTime;
import org.jspecify.annotations.Nullable;

/** One comment to be looked at. */
class ReviewRow extends ListItem {

    private record Look(ReviewItem item, Moment when) {}

    private final Moderation moderation;
    private final Crest crest = new Crest();
    private final Span name = new Span();
    private final Span facts = new Span();
    private final Span state = new Span();
    private final Div words = new Div();
    private final NativeButton review;
    private final NativeButton hide;
    private final NativeButton restore;
    private ReviewItem item;
    private @Nullable Look look;

    /** {@code reviewed} is what is done when somebody says that they looked at it. */
    ReviewRow(Moderation moderation, Passages passages, ReviewItem item, Consumer<ReviewRow> reviewed) {
        this.moderation = moderation;
        this.item = item;
        addClassNames("card", "review-row");
        var comment = item.said().comment();
        name.addClassName("strong");
        var who =
                new Div(crest, name, facts, passages.link(item.said().paragraph(), "?reactie=" + comment.id()), state);
        who.addClassName("who");
        words.addClassName("txt");
        state.addClassName("pill");
        review = button("review", () -> reviewed.accept(this));
        hide = button("hide", () -> moderation.hide(this.item.said().comment()));
        restore = button("restore", () -> moderation.desk.restore(comment.id()));
        var acts = new Div(review, hide, restore);
        acts.addClassName("row-acts");
        add(who, words, acts);
    }

    void show(ReviewItem item, Instant now) {
        this.item = item;
        var comment = item.said().comment();
        var fresh = new Look(item, Moment.of(comment.at(), now, getLocale()));
        if (fresh.equals(look)) return;
        look = fresh;
        crest.show(comment.organisation());
        name.setText(Crest.name(comment.organisation(), this));
        var kind = getTranslation("moderation.kind." + item.said().kind() + (comment.isOfficial() ? ".answer" : ""));
        PassingTime.justNow(
                facts.getElement(), fresh.when().in(when -> comment.person().name() + " · " + kind + " · " + when));
        InnerHtml.show(words, html(comment));
        state.setText(getTranslation(state(item)));
        setClassName("reviewed", item.isReviewed());
        review.setVisible(!item.isReviewed());
        hide.setVisible(comment.trace().isEmpty());
        restore.setVisible(comment.trace()
                .map(Trace::kind)
                .filter(Trace.Kind.HIDDEN::equals)
                .isPresent());
    }

    /** Notes that somebody looked at it as it stands here. */
    void review() {
        var comment = item.said().comment();
        moderation.desk.reviewComment(comment.id(), ReviewItem.lastWritten(comment));
    }

    boolean waits() {
        return getParent().isPresent() && review.isVisible();
    }

    /** Lets the keyboard go on with looking at this one. */
    void focus() {
        Focus.back(review);
    }

    private static String state(ReviewItem item) {
        var trace = item.said().comment().trace().map(Trace::kind);
        if (trace.isPresent()) return "moderation.state." + trace.get();
        return item.isReviewed() ? "moderation.state.reviewed" : "moderation.state.new";
    }

    private static String html(CommentDetail comment) {
        var proposal = comment.proposal().map(Markup::commentHtml).orElse("");
        return proposal + (comment.text().isEmpty() ? "" : Markup.commentHtml(comment.text()));
    }

    private NativeButton button(String key, Command act) {
        var button = new NativeButton(getTranslation("moderation." + key), click -> act.execute());
        button.addClassNames("btn", "quiet");
        return button;
    }
}
