package nl.samenspraak.importing.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * Blocks in the order of the document. A word processor knows no lists, only paragraphs with a level, so paragraphs that
 * are items of the same list are gathered here into one nested list.
 */
public final class Flow {

    /** Where an item stands: which list, how deep (0 is the outermost), numbered from where or with bullets. */
    public record Place(String list, int depth, boolean numbered, int number) {}

    private record Open(ListBlock list, Place place) {}

    private final List<Node> nodes = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    public void add(Node block) {
        open.clear();
        nodes.add(block);
    }

    public void addAll(List<Node> blocks) {
        blocks.forEach(this::add);
    }

    public void item(Place place, Node block) {
        while (!open.isEmpty() && !isPartOf(place)) open.pop();
        if (open.isEmpty() || open.peek().place().depth() < place.depth()) start(place);
        ListItem item = new ListItem();
        item.appendChild(block);
        open.peek().list().appendChild(item);
    }

    /** A paragraph that belongs to the item before it, or stands alone if there is none. */
    public void continueItem(Node block) {
        if (open.isEmpty()) add(block);
        else {
            open.peek().list().getLastChild().appendChild(block);
            open.forEach(list -> list.list().setTight(false));
        }
    }

    public List<Node> nodes() {
        return nodes;
    }

    private boolean isPartOf(Place place) {
        Place innermost = open.peek().place();
        if (innermost.depth() < place.depth()) return true;
        boolean sameKind = innermost.numbered() == place.numbered();
        boolean sameList = innermost.list().equals(place.list()) || !place.numbered();
        return innermost.depth() == place.depth() && sameKind && sameList;
    }

    private void start(Place place) {
        ListBlock list = place.numbered() ? numbered(place.number()) : new BulletList();
        list.setTight(true);
        if (open.isEmpty()) nodes.add(list);
        else open.peek().list().getLastChild().appendChild(list);
        open.push(new Open(list, place));
    }

    private static OrderedList numbered(int from) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(from);
        return list;
    }
}
