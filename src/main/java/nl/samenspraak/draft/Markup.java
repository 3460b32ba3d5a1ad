package nl.samenspraak.draft;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
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

    /** Bare addresses of the web and of mailboxes become links. */
    private static final Extension AUTOLINK = AutolinkExtension.builder()
            .linkTypes(AutolinkType.URL, AutolinkType.WWW, AutolinkType.EMAIL)
            .build();

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .extensions(List.of(AUTOLINK))
            .build();
    private static final Parser SMALL_PARSER = Parser.builder()
            .extensions(List.of(AUTOLINK))
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
            .allowAttributes("id", "value")
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

    /** The net for drafts. */
    static String safe(String html) {
        return DRAFT.sanitize(html);
    }

    /** Sanitized HTML of what somebody wrote: emphasis, lists, quotes and links; no pictures, headings or HTML. */
    public static String commentHtml(String markdown) {
        return SMALL.sanitize(SMALL_RENDERER.render(SMALL_PARSER.parse(markdown)));
    }
}
