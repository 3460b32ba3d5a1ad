package nl.samenspraak.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts children in an order and moves few of them, since a child that moves loses the focus and jumps before one's eyes. */
public final class InOrder {

    private InOrder() {}

    public static void arrange(Component parent, List<? extends Component> wanted) {
        arrange(parent, wanted, component -> false);
    }

    /**
     * The same, but what is {@code busy} stays where it stands among the others, such as one in which somebody writes. It goes
     * where it is wanted the first time that this is asked while it is busy no more.
     */
    public static <C extends Component> void arrange(Component parent, List<C> wanted, Predicate<? super C> busy) {
        var element = parent.getElement();
        var stay = wanted.stream().map(Component::getElement).collect(Collectors.toSet());
        element.getChildren().filter(child -> !stay.contains(child)).toList().forEach(element::removeChild);
        var stuck = wanted.stream()
                .filter(one -> busy.test(one) && element.equals(one.getElement().getParent()))
                .map(Component::getElement)
                .sorted(Comparator.comparingInt(element::indexOfChild))
                .toList();
        var order = wanted.stream()
                .map(Component::getElement)
                .filter(one -> !stuck.contains(one))
                .collect(Collectors.toCollection(ArrayList::new));
        stuck.forEach(one -> order.add(Math.min(element.indexOfChild(one), order.size()), one));
        for (var i = 0; i < order.size(); i++) place(element, i, order.get(i), stuck);
    }

    /** What stands in the way of one that is busy, or of all that follow, is what moves: to the end, from where it is fetched. */
    private static void place(Element parent, int index, Element child, List<Element> stuck) {
        while (index < parent.getChildCount() && !parent.getChild(index).equals(child)) {
            var inTheWay = parent.getChild(index);
            var isNext = index + 1 < parent.getChildCount()
                    && parent.getChild(index + 1).equals(child);
            if (stuck.contains(inTheWay) || !stuck.contains(child) && !isNext) break;
            parent.appendChild(inTheWay);
        }
        if (index < parent.getChildCount() && parent.getChild(index).equals(child)) return;
        parent.insertChild(index, child);
    }
}
