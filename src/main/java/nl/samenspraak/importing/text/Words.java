package nl.samenspraak.importing.text;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Gathers the words of a node; with the marks also where its links, pictures and notes lead, and what its notes say. */
final class Words extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final boolean withMarks;

    private Words(boolean withMarks) {
        this.withMarks = withMarks;
    }

    static String of(Node node, boolean withMarks) {
        Words words = new Words(withMarks);
        node.accept(words);
        return words.text.toString();
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block || parent instanceof TableCell) text.append(' ');
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(Link node) {
        super.visit(node);
        if (withMarks) text.append(node.getDestination());
    }

    @Override
    public void visit(Image node) {
        super.visit(node);
        if (withMarks) text.append(node.getDestination());
    }

    @Override
    public void visit(CustomBlock block) {
        if (withMarks || !(block instanceof FootnoteDefinition)) super.visit(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference note && withMarks)
            text.append("[^").append(note.getLabel()).append(']');
        super.visit(node);
    }
}
