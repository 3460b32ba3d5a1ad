package nl.samenspraak.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A list that changes in place: what stayed the same is not touched, so focus and typing in it survive. */
public class Rows<R, K, C extends Component & Row<R>> extends UnorderedList {

    private final Function<R, K> key;
    private final Supplier<C> row;
    private final Map<K, Shown<R, C>> shown = new LinkedHashMap<>();

    private record Shown<R, C>(R record, C row, ListItem item) {}

    public Rows(Function<R, K> key, Supplier<C> row) {
        this.key = key;
        this.row = row;
        addClassName("rows");
    }

    public void show(List<R> records) {
        var keys = records.stream().map(key).toList();
        var staying = new HashSet<>(keys);
        shown.entrySet().removeIf(entry -> !staying.contains(entry.getKey()) && remove(entry.getValue()));
        for (var i = 0; i < records.size(); i++) place(i, show(keys.get(i), records.get(i)));
    }

    public Stream<C> rows() {
        return shown.values().stream().map(Shown::row);
    }

    private ListItem show(K id, R record) {
        var before = shown.get(id);
        if (before != null && before.record().equals(record)) return before.item();
        var its = before == null ? row.get() : before.row();
        its.show(record);
        var item = before == null ? new ListItem(its) : before.item();
        shown.put(id, new Shown<>(record, its, item));
        return item;
    }

    private void place(int index, ListItem item) {
        if (index < getComponentCount() && getComponentAt(index) == item) return;
        addComponentAtIndex(index, item);
    }

    private boolean remove(Shown<R, C> gone) {
        remove(gone.item());
        return true;
    }
}
