package nl.samenspraak.draft;

import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** The article of a version as HTML; the script {@code article.js} knows its shape. */
final class Rendering {

    private Rendering() {}

    static String html(List<Passage> passages, String pictures) {
        var html = new StringBuilder(passages.size() * 400);
        for (var i = 0; i < passages.size(); i++) passage(html, passages.get(i), i, pictures);
        return html.toString();
    }

    private static void passage(StringBuilder html, Passage passage, int index, String pictures) {
        var block = passage.block();
        if (passage.isHeading()) {
            var tag = "h" + Math.min(block.level() + 1, 6);
            html.append("<").append(tag).append(" id=\"kop-").append(index).append("\">")
                    .append(HtmlUtils.htmlEscape(passage.plainText())).append("</").append(tag).append(">");
            return;
        }
        var place = passage.place();
        html.append("<section class=\"para ").append(block.kind().name().toLowerCase().replace('_', '-'))
                .append("\" id=\"p-").append(place)
                .append("\" data-place=\"").append(place)
                .append("\" data-paragraph=\"").append(passage.paragraph()).append("\">");
        if (passage.isActionPoint()) actionPoint(html, passage, pictures);
        else {
            html.append("<a class=\"num\" href=\"#p-").append(place).append("\">").append(passage.number()).append("</a>");
            html.append("<div class=\"txt\">").append(Markup.draftHtml(block.markdown(), "p" + index, pictures)).append("</div>");
        }
        html.append("<div class=\"marks\"></div></section>");
    }

    private static void actionPoint(StringBuilder html, Passage passage, String pictures) {
        var markdown = passage.block().markdown();
        var end = markdown.indexOf('\n');
        var rest = end < 0 ? "" : markdown.substring(end + 1).strip();
        html.append("<a class=\"tag\" href=\"#p-").append(passage.place()).append("\"><span class=\"tag-word\"></span> ")
                .append(passage.number()).append("</a><h3>").append(HtmlUtils.htmlEscape(passage.title())).append("</h3>");
        html.append("<div class=\"txt\">").append(Markup.draftHtml(rest, "a" + passage.number(), pictures)).append("</div>");
        html.append("<div class=\"stand\"></div>");
    }
}
