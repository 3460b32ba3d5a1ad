package nl.samenspraak.importing.text;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** Gives up bold, italic and struck through, keeping what stands in them. */
public final class Emphases extends AbstractVisitor {

    public static void removeFrom(Node node) {
        node.accept(new Emphases());
    }

    @Override
    public void visit(Emphasis node) {
        unwrap(node);
    }

    @Override
    public void visit(StrongEmphasis node) {
        unwrap(node);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) unwrap(node);
        else super.visit(node);
    }

    private void unwrap(Node node) {
        visitChildren(node);
        while (node.getFirstChild() != null) node.insertBefore(node.getFirstChild());
        node.unlink();
    }
}
