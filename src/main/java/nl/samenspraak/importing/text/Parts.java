package nl.samenspraak.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** A list by its items or a table by its rows, so that one that is too long for a block becomes several. */
final class Parts {

    private final Node whole;
    private final Node parent;

    private Parts(Node whole, Node parent) {
        this.whole = whole;
        this.parent = parent;
    }

    static Parts ofList(ListBlock list) {
        return new Parts(list, list);
    }

    static Parts ofTable(TableBlock table) {
        return new Parts(table, table.getLastChild());
    }

    List<String> asLongAsFits(Function<Node, String> markdown, int maxLength) {
        String all = markdown.apply(whole);
        int size = size(parent);
        if (all.length() <= maxLength || size < 2 || parent instanceof TableHead) return List.of(all);
        Node rest = secondHalf(size / 2);
        List<String> parts = new ArrayList<>(new Parts(whole, parent).asLongAsFits(markdown, maxLength));
        Node parentOfRest = rest instanceof TableBlock ? rest.getLastChild() : rest;
        parts.addAll(new Parts(rest, parentOfRest).asLongAsFits(markdown, maxLength));
        return parts;
    }

    /** Moves all children after the first so many into a new list or table of the same kind. */
    private Node secondHalf(int after) {
        Node half = sibling(after);
        Node target = half instanceof TableBlock ? half.getLastChild() : half;
        Node child = parent.getFirstChild();
        for (int i = 0; i < after; i++) child = child.getNext();
        for (Node next; child != null; child = next) {
            next = child.getNext();
            target.appendChild(child);
        }
        return half;
    }

    private Node sibling(int after) {
        return switch (whole) {
            case OrderedList list -> {
                OrderedList rest = new OrderedList();
                rest.setTight(list.isTight());
                Integer from = list.getMarkerStartNumber();
                rest.setMarkerStartNumber((from == null ? 1 : from) + after);
                yield rest;
            }
            case TableBlock table -> {
                TableBlock rest = new TableBlock();
                rest.appendChild(headOf(table));
                rest.appendChild(new TableBody());
                yield rest;
            }
            default -> {
                BulletList rest = new BulletList();
                rest.setTight(((ListBlock) whole).isTight());
                yield rest;
            }
        };
    }

    private static Node headOf(TableBlock table) {
        TableBlock first = new TableBlock();
        Node head = table.getFirstChild();
        head.unlink();
        first.appendChild(head);
        Node copy = MarkdownText.parse(MarkdownText.of(first)).getFirstChild().getFirstChild();
        table.prependChild(head);
        return copy;
    }

    private static int size(Node parent) {
        int size = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) size++;
        return size;
    }
}
