package nl.samenspraak.draft;

import java.util.Set;
import java.util.StringJoiner;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.text.CoreTextContentNodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/** The words of a Markdown text without its marks, without where links lead, and without its notes. */
final class PlainText {

    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .nodeRendererFactory(Labels::new)
            .extensions(Markup.EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private PlainText() {}

    static String of(String markdown) {
        return of(Markup.parse(markdown));
    }

    static String of(Node node) {
        return RENDERER.render(node).strip();
    }

    /** A note by itself; in a text it says nothing. */
    static String of(FootnoteDefinition note) {
        var words = new StringJoiner(" ");
        for (var child = note.getFirstChild(); child != null; child = child.getNext()) words.add(of(child));
        return words.toString();
    }

    /** Of links and pictures only what people read. */
    private static final class Labels extends CoreTextContentNodeRenderer {

        Labels(TextContentNodeRendererContext context) {
            super(context);
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class, Image.class);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
        }

        @Override
        public void visit(Image picture) {
            visitChildren(picture);
        }
    }
}
