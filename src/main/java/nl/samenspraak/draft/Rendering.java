package nl.samenspraak.draft;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * The article of a version and its contents as HTML; the script {@code article.js} knows their shape and fills in the
 * marks, the stands and every word that depends on the reader's language.
 */
final class Rendering {

    private final String address;
    private final BlockHtml.Setting setting;
    private final StringBuilder html = new StringBuilder();

    /** Links lead to {@code address} followed by a place; pictures come from {@code pictures} followed by their id. */
    Rendering(String address, String pictures) {
        this.address = address;
        this.setting = new BlockHtml.Setting(pictures, "");
    }

    String article(List<Passage> passages) {
        html.setLength(0);
        var notes = 0;
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var drawn = BlockHtml.numbered(passage.block(), setting, "n" + i, notes + 1);
            if (passage.isHeading()) heading(passage, drawn, i);
            else section(passage, drawn);
            notes += drawn.notes();
        }
        return html.toString();
    }

    String contents(List<Passage> passages) {
        html.setLength(0);
        var top = passages.stream()
                .filter(Passage::isHeading)
                .mapToInt(p -> p.block().level())
                .min()
                .orElse(1);
        html.append("<ol>");
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (!passage.isHeading() || passage.block().level() > top + 1) continue;
            html.append("<li class=\"deep-")
                    .append(passage.block().level() - top)
                    .append("\"><a href=\"#kop-")
                    .append(i)
                    .append("\"><span>")
                    .append(escape(passage.plainText()))
                    .append("</span><span class=\"n\"></span></a></li>");
        }
        return html.append("</ol>").toString();
    }

    private void heading(Passage passage, BlockHtml drawn, int index) {
        var tag = "h" + Math.min(passage.block().level() + 1, 6);
        html.append('<')
                .append(tag)
                .append(" id=\"kop-")
                .append(index)
                .append("\">")
                .append(drawn.title())
                .append("</")
                .append(tag)
                .append('>');
        if (!drawn.text().isEmpty())
            html.append("<div class=\"txt\">").append(drawn.text()).append("</div>");
    }

    private void section(Passage passage, BlockHtml drawn) {
        var place = passage.place();
        var kind = passage.block().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        html.append("<section class=\"para ")
                .append(kind)
                .append("\" id=\"p-")
                .append(place)
                .append("\" data-place=\"")
                .append(place)
                .append("\">")
                .append("<a class=\"num\" href=\"")
                .append(address)
                .append(place)
                .append("\">")
                .append("<span class=\"num-word\"></span>")
                .append(passage.number())
                .append("</a>");
        if (passage.isActionPoint()) html.append("<h3>").append(drawn.title()).append("</h3>");
        html.append("<div class=\"txt\">").append(drawn.text()).append("</div>");
        if (passage.isActionPoint()) html.append("<div class=\"stand\"></div>");
        html.append("<div class=\"marks\"></div></section>");
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
