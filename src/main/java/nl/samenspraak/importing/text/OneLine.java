package nl.samenspraak.importing.text;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Blocks written on one line, as a cell of a Markdown table and a heading demand. */
public final class OneLine extends AbstractVisitor {

    private OneLine() {}

    /** Moves what the blocks say into the line. */
    public static <N extends Node> N of(List<Node> blocks, N line) {
        blocks.forEach(block -> append(block, line));
        line.accept(new OneLine());
        return line;
    }

    static boolean isBlank(Node block) {
        return MarkdownText.words(block).isEmpty() && !showsPicture(block);
    }

    static boolean showsPicture(Node node) {
        if (node instanceof Image) return true;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext())
            if (showsPicture(child)) return true;
        return false;
    }

    private static void append(Node block, Node line) {
        if (block instanceof Paragraph) {
            separate(line, " ");
            while (block.getFirstChild() != null) line.appendChild(block.getFirstChild());
        } else if (block instanceof ListBlock) {
            for (Node item = block.getFirstChild(), next; item != null; item = next) {
                next = item.getNext();
                separate(line, " ");
                line.appendChild(new Text("• "));
                for (Node child = item.getFirstChild(), after; child != null; child = after) {
                    after = child.getNext();
                    append(child, line);
                }
            }
        } else {
            separate(line, " ");
            line.appendChild(new Text(MarkdownText.words(block)));
        }
    }

    private static void separate(Node line, String by) {
        Node last = line.getLastChild();
        boolean bullet = last instanceof Text text && text.getLiteral().equals("• ");
        if (last != null && !bullet) line.appendChild(new Text(by));
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        replace(lineBreak);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        replace(lineBreak);
    }

    private static void replace(Node lineBreak) {
        lineBreak.insertAfter(new Text(" "));
        lineBreak.unlink();
    }
}
