package nl.samenspraak.discussion.ui;

import nl.samenspraak.discussion.WordingDiff;
import nl.samenspraak.discussion.WordingDiff.Kind;
import nl.samenspraak.discussion.WordingDiff.Piece;
import nl.samenspraak.draft.Markup;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The texts of comments as safe HTML, worked out once for all readers, who share the strings. */
@Component
class CommentHtml {

    private static final int WHOLE = 240;
    private static final int AROUND = 90;

    /** Two wordings, and the words for what was inserted and deleted, for those who hear and do not see it. */
    record Change(String before, String after, String inserted, String deleted) {}

    private final Memo<String, String> words = new Memo<>(5_000);
    private final Memo<Change, String> changes = new Memo<>(500);

    String words(String markdown) {
        return words.of(markdown, Markup::commentHtml);
    }

    String change(Change change) {
        return changes.of(change, CommentHtml::render);
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String render(Change change) {
        var pieces = WordingDiff.between(change.before(), change.after()).pieces();
        var html = new StringBuilder("<div class=\"propose\">");
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.kind() == Kind.SAME) html.append(escaped(shortened(piece, i == 0, i == pieces.size() - 1)));
            else if (piece.kind() == Kind.INSERTED) mark(html, "ins", change.inserted(), piece.text());
            else mark(html, "del", change.deleted(), piece.text());
        }
        return html.append("</div>").toString();
    }

    private static void mark(StringBuilder html, String tag, String heard, String text) {
        html.append('<').append(tag).append("><span class=\"visually-hidden\">").append(escaped(heard));
        html.append(": </span>")
                .append(escaped(text.stripTrailing()))
                .append("</")
                .append(tag)
                .append('>');
        html.append(escaped(text.substring(text.stripTrailing().length())));
    }

    /** A long stretch that stays the same is shown where it meets a change. */
    private static String shortened(Piece piece, boolean first, boolean last) {
        var text = piece.text();
        if (text.length() <= WHOLE) return text;
        var head = first ? "" : text.substring(0, text.lastIndexOf(' ', AROUND) + 1);
        var tail = last ? "" : text.substring(Math.max(text.indexOf(' ', text.length() - AROUND), head.length()));
        return head + "…" + tail;
    }
}
