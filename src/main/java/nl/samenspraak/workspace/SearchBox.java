package nl.samenspraak.workspace;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import nl.samenspraak.draft.Search;
import nl.samenspraak.unsent.ui.Typing;

/**
 * Searches the text and the conversations, when typing pauses and at once with Enter; the hits are links to where they stand.
 */
@JavaScript("context://assets/unsent.js")
class SearchBox extends Div {

    /** A hit to show: where it leads, what it is ("Alinea 14", "Eindhoven bij alinea 3"), and the words around it. */
    record Hit(String address, String label, Search.Snippet snippet) {}

    /** What stands where the words were found: in the text, and in what was said about it. */
    record Found(List<Hit> inText, List<Hit> inTalk) {

        boolean isEmpty() {
            return inText.isEmpty() && inTalk.isEmpty();
        }
    }

    private static final int AT_FIRST = 15;
    private static final int PAUSE_MS = 300;

    private final Input input = new Input();
    private final Div result = new Div();
    private final Function<Search, Found> find;

    SearchBox(Function<Search, Found> find) {
        this.find = find;
        addClassName("find");
        getElement().setAttribute("role", "search");
        input.setType("search");
        input.setPlaceholder(getTranslation("search.placeholder"));
        input.getElement().setAttribute("aria-label", getTranslation("search.label"));
        input.getElement().setAttribute("maxlength", String.valueOf(Search.MAX_LENGTH));
        Typing.isTold(input, PAUSE_MS);
        input.addValueChangeListener(change -> search(new Search(change.getValue())));
        result.getElement().setAttribute("aria-live", "polite");
        var box = new Div(input);
        box.addClassName("find-box");
        add(box, result);
    }

    private void search(Search search) {
        result.removeAll();
        if (search.tooShort()) return;
        var found = find.apply(search);
        if (found.isEmpty()) {
            var none = new Div(getTranslation("search.none", search.words()));
            none.addClassName("found-none");
            result.add(none);
        }
        show("search.inText", found.inText());
        show("search.inTalk", found.inTalk());
    }

    private void show(String key, List<Hit> hits) {
        if (hits.isEmpty()) return;
        var title = new H2(getTranslation(key, hits.size()));
        title.addClassName("found-title");
        var list = new UnorderedList();
        list.addClassName("found");
        hits.stream().limit(AT_FIRST).forEach(hit -> list.add(item(hit)));
        result.add(title, list);
        if (hits.size() > AT_FIRST) list.add(more(list, hits));
    }

    private ListItem more(UnorderedList list, List<Hit> hits) {
        var line = new ListItem();
        var all = new NativeButton(getTranslation("search.all", hits.size()), click -> {
            list.remove(line);
            var first = item(hits.get(AT_FIRST));
            list.add(first);
            hits.stream().skip(AT_FIRST + 1).forEach(hit -> list.add(item(hit)));
            first.getElement().executeJs("this.querySelector('a').focus()");
        });
        all.addClassNames("btn", "quiet");
        line.add(all);
        return line;
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
