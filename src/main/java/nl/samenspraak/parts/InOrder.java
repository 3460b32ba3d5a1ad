package nl.samenspraak.parts;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;

/** Puts children in an order without touching those that stand there already, so that focus and typing stay. */
public final class InOrder {

    private InOrder() {}

    public static void arrange(Component parent, List<? extends Component> wanted) {
        var element = parent.getElement();
        // First, so that what stays is not moved: a child that moves loses the focus.
        var stay = wanted.stream().map(Component::getElement).collect(Collectors.toSet());
        element.getChildren().filter(child -> !stay.contains(child)).toList().forEach(element::removeChild);
        for (var i = 0; i < wanted.size(); i++) {
            var child = wanted.get(i).getElement();
            if (i < element.getChildCount() && element.getChild(i).equals(child)) continue;
            element.insertChild(i, child);
        }
    }
}
