package nl.samenspraak.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** A long list that is shown {@value #AT_ONCE} at a time, to its very end; the keyboard goes on at the first that came. */
public class InPieces<T> extends Div {

    static final int AT_ONCE = 100;

    private final Function<T, ListItem> item;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more;
    private List<T> all = List.of();

    public InPieces(String words, Function<T, ListItem> item) {
        this.item = item;
        more = new NativeButton(words, click -> more());
        more.addClassName("btn");
        more.setVisible(false);
        addClassName("in-pieces");
        add(list, more);
    }

    public void addListClassNames(String... names) {
        list.addClassNames(names);
    }

    /** For a list that scrolls by itself and has nothing in it to press: the keyboard reaches it all the same. */
    public void scrollByKeyboard(String name) {
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("aria-label", name);
    }

    public void show(List<T> all) {
        this.all = List.copyOf(all);
        list.removeAll();
        next();
    }

    private void more() {
        var from = list.getComponentCount();
        next();
        var first = (ListItem) list.getComponentAt(from);
        first.getElement().setAttribute("tabindex", "-1");
        Focus.onTo(more, first, "input");
    }

    private void next() {
        all.stream().skip(list.getComponentCount()).limit(AT_ONCE).map(item).forEach(list::add);
        more.setVisible(list.getComponentCount() < all.size());
    }
}
