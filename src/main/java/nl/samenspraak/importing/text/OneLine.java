package nl.samenspraak.importing.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
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
        return MarkdownText.words(block).isEmpty()
                && !showsPicture(block)
                && NoteLabels.of(block).isEmpty();
    }

    static boolean showsPicture(Node node) {
        if (node instanceof Image) return true;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext())
            if (showsPicture(child)) return true;
        return false;
    }

    private static void append(Node block, Node line) {
        switch (block) {
            case Paragraph paragraph -> appendWords(paragraph, line);
            case ListBlock list -> children(list).forEach(item -> append(item, line));
            case ListItem item -> {
                separate(line);
                line.appendChild(new Text("• "));
                children(item).forEach(child -> append(child, line));
            }
            case TableBlock table ->
                children(table)
                        .forEach(part ->
                                children(part).forEach(row -> children(row).forEach(cell -> appendWords(cell, line))));
            default -> {
                separate(line);
                line.appendChild(new Text(MarkdownText.words(block)));
            }
        }
    }

    private static void appendWords(Node words, Node line) {
        if (words.getFirstChild() != null) separate(line);
        while (words.getFirstChild() != null) line.appendChild(words.getFirstChild());
    }

    private static void separate(Node line) {
        Node last = line.getLastChild();
        boolean bullet = last instanceof Text text && text.getLiteral().equals("• ");
        if (last != null && !bullet) line.appendChild(new Text(" "));
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        return children;
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
