package nl.samenspraak.importing.text;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The Markdown of a block: nodes written as text and read again, with the extensions that a draft knows. */
public final class MarkdownText {

    public static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .nodeRendererFactory(CarefulRenderer.FACTORY)
            .extensions(EXTENSIONS)
            .build();

    private MarkdownText() {}

    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /**
     * The node as Markdown that reads back as the same words. Bold and italic that Markdown can't express there (half a
     * word beside a bracket, say) are given up rather than leaving asterisks in the text.
     */
    public static String of(Node node) {
        String markdown = write(node);
        if (sameWords(parse(markdown), node)) return markdown;
        Emphases.removeFrom(node);
        return write(node);
    }

    /** The words alone, without any marks; a picture counts as its alternative text. */
    public static String words(Node node) {
        return Words.of(node, false).replaceAll("\\s+", " ").strip();
    }

    private static String write(Node node) {
        return RENDERER.render(node)
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static boolean sameWords(Node one, Node other) {
        return fingerprint(one).equals(fingerprint(other));
    }

    private static String fingerprint(Node node) {
        return Words.of(node, true).replaceAll("\\s+", "");
    }
}
