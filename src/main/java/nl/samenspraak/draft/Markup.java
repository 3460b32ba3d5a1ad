package nl.samenspraak.draft;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown to safe HTML, for drafts and, in a smaller subset, for what people write. Two nets, because one may have a
 * hole: commonmark escapes raw HTML and cleans addresses, and OWASP's sanitizer allows a short list of elements.
 */
public final class Markup {

    static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final Parser SMALL_PARSER = Parser.builder()
            .enabledBlockTypes(
                    java.util.Set.of(org.commonmark.node.ListBlock.class, org.commonmark.node.BlockQuote.class))
            .build();

    private static final PolicyFactory DRAFT = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "strong",
                    "em",
                    "del",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "code",
                    "pre",
                    "hr",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "sup",
                    "section",
                    "a",
                    "img")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("align")
            .onElements("th", "td")
            .allowAttributes("href", "id", "class", "aria-label")
            .onElements("a")
            .allowAttributes("id")
            .onElements("li")
            .allowAttributes("class")
            .onElements("section", "sup")
            .allowAttributes("src", "alt", "loading")
            .onElements("img")
            .allowWithoutAttributes("a")
            .allowStandardUrlProtocols()
            .requireRelNofollowOnLinks()
            .toFactory();

    private static final PolicyFactory SMALL = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "a", "code")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private static final HtmlRenderer SMALL_RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();

    private Markup() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Sanitized HTML of a block; {@code unique} keeps the anchors of its footnotes apart, pictures come from {@code pictures}. */
    public static String draftHtml(String markdown, String unique, String pictures) {
        var renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> draw(node, attributes, pictures))
                .build();
        var html = renderer.render(parse(withOwnPictures(markdown, pictures)));
        return DRAFT.sanitize(html.replace("\"fn", "\"" + unique + "-fn").replace("\"#fn", "\"#" + unique + "-fn"));
    }

    /** The words of a block without marks of Markdown. */
    public static String words(String markdown) {
        return PlainText.of(markdown);
    }

    /** Sanitized HTML of what somebody wrote: emphasis, lists, quotes and links; no pictures, headings or HTML. */
    public static String commentHtml(String markdown) {
        return SMALL.sanitize(SMALL_RENDERER.render(SMALL_PARSER.parse(markdown)));
    }

    private static void draw(Node node, Map<String, String> attributes, String pictures) {
        if (!(node instanceof Image)) return;
        attributes.put("loading", "lazy");
        if (!attributes.getOrDefault("src", "").startsWith(pictures)) attributes.put("src", "");
    }

    private static String withOwnPictures(String markdown, String pictures) {
        return markdown.replace("](picture:", "](" + pictures);
    }
}
