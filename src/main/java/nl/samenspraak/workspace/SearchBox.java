package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import nl.samenspraak.draft.Search;

/** Searches the text and the conversations; the hits are links to where they stand. */
class SearchBox extends Div {

    /** A hit to show: where it leads, what it is ("Alinea 14", "Eindhoven bij alinea 3"), and the words around it. */
    record Hit(String address, String label, Search.Snippet snippet) {}

    static final int MOST = 30;

    private final Input input = new Input();
    private final Div result = new Div();
    private final Function<Search, List<Hit>> find;

    SearchBox(Function<Search, List<Hit>> find) {
        this.find = find;
        addClassName("find");
        getElement().setAttribute("role", "search");
        input.setType("search");
        input.setPlaceholder(getTranslation("search.placeholder"));
        input.getElement().setAttribute("aria-label", getTranslation("search.label"));
        input.getElement().setAttribute("maxlength", String.valueOf(Search.MAX_LENGTH));
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(300);
        input.addValueChangeListener(change -> search(new Search(change.getValue())));
        result.getElement().setAttribute("aria-live", "polite");
        var box = new Div(input);
        box.addClassName("find-box");
        add(box, result);
    }

    private void search(Search search) {
        result.removeAll();
        if (search.tooShort()) return;
        var hits = find.apply(search);
        var count = new Div(getTranslation("search.count", hits.size(), search.words()));
        count.addClassName("found-none");
        result.add(count);
        if (hits.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("found");
        hits.stream().limit(MOST).forEach(hit -> list.add(item(hit)));
        result.add(list);
    }

    private ListItem item(Hit hit) {
        var link = new Anchor(hit.address());
        link.getElement().setAttribute("router-link", true);
        var label = new Element("small").setText(hit.label());
        var mark = new Element("mark").setText(hit.snippet().hit());
        link.getElement()
                .appendChild(
                        label,
                        new Span(hit.snippet().before()).getElement(),
                        mark,
                        new Span(hit.snippet().after()).getElement());
        return new ListItem(link);
    }
}
