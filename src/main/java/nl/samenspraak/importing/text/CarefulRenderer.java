package nl.samenspraak.importing.text;

import java.util.Set;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.CoreMarkdownNodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** Writes as the library does, save two things: a plus sign that would start a list, and line breaks one can see. */
final class CarefulRenderer extends CoreMarkdownNodeRenderer {

    static final MarkdownNodeRendererFactory FACTORY = new MarkdownNodeRendererFactory() {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new CarefulRenderer(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    };

    private CarefulRenderer(MarkdownNodeRendererContext context) {
        super(context);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, HardLineBreak.class);
    }

    @Override
    public void visit(Text text) {
        boolean startsList =
                context.getWriter().isAtLineStart() && text.getLiteral().startsWith("+");
        if (startsList) context.getWriter().raw("\\");
        super.visit(text);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        context.getWriter().raw("\\");
        context.getWriter().line();
    }
}
