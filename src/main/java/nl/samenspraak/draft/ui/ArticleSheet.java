package nl.samenspraak.draft.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.samenspraak.draft.Article;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole article as one element that shares its text with every other reader (DESIGN: 21.6 KB of heap a reader, where
 * a component per paragraph takes megabytes). The script {@code article.js} turns clicks and keys into events and
 * paints what {@link #paint} sends; every decision is made here on the server.
 */
@Tag("article")
@JavaScript("context://assets/article.js")
public class ArticleSheet extends Div {

    private static final List<String> WORDS = List.of(
            "react",
            "none",
            "reactions.one",
            "reactions.many",
            "question.one",
            "question.many",
            "proposal.one",
            "proposal.many",
            "example.one",
            "example.many",
            "new.one",
            "new.many",
            "unsent",
            "paragraph",
            "actionPoint",
            "ambition",
            "stand.take",
            "stand.change",
            "stand.ours",
            "open",
            "read",
            "note.back");

    public ArticleSheet(Article article) {
        addClassName("article");
        getElement().setProperty("innerHTML", article.html());
        addAttachListener(attached -> getElement().executeJs("window.samenspraak.article(this, $0)", words()));
    }

    /** Paints the marks; both are by place, see {@code article.js}. Nothing of it is kept in this reader's memory. */
    public void paint(String shared, ObjectNode mine) {
        getElement().executeJs("window.samenspraak.whenReady(this, a => a.paint(JSON.parse($0), $1))", shared, mine);
    }

    /** Marks the places where this reader typed something and did not send it. */
    public void unsent(List<String> places) {
        var list = JsonNodeFactory.instance.arrayNode();
        places.forEach(list::add);
        getElement().executeJs("window.samenspraak.whenReady(this, a => a.remind($0))", list);
    }

    /** Shows which place is open beside the text, scrolls there if asked; none for {@code ""}. */
    public void open(String place, boolean scroll) {
        getElement().executeJs("window.samenspraak.whenReady(this, a => a.open($0, $1))", place, scroll);
    }

    public void whenChosen(ComponentEventListener<Chosen> listener) {
        addListener(Chosen.class, listener);
    }

    public void whenWanted(ComponentEventListener<Wanted> listener) {
        addListener(Wanted.class, listener);
    }

    public void whenRead(ComponentEventListener<Read> listener) {
        addListener(Read.class, listener);
    }

    private ObjectNode words() {
        var words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(key -> words.put(key, getTranslation("article." + key)));
        return words;
    }

    /** Somebody pressed the mark of a place, which opens what belongs to it, or closes that if it is open. */
    @DomEvent("place-chosen")
    public static class Chosen extends ComponentEvent<ArticleSheet> {

        private final String place;

        public Chosen(ArticleSheet source, boolean fromClient, @EventData("event.detail") String place) {
            super(source, fromClient);
            this.place = place;
        }

        public String place() {
            return place;
        }
    }

    /** Somebody wants to be at a place, by its number or for the position on it; where they are already they stay. */
    @DomEvent("place-wanted")
    public static class Wanted extends ComponentEvent<ArticleSheet> {

        private final String place;

        public Wanted(ArticleSheet source, boolean fromClient, @EventData("event.detail") String place) {
            super(source, fromClient);
            this.place = place;
        }

        public String place() {
            return place;
        }
    }

    /** These places were on the screen long enough to be read. */
    @DomEvent("places-read")
    public static class Read extends ComponentEvent<ArticleSheet> {

        private final List<String> places;

        public Read(ArticleSheet source, boolean fromClient, @EventData("event.detail") String places) {
            super(source, fromClient);
            this.places = List.of(places.split(" "));
        }

        public List<String> places() {
            return places;
        }
    }
}
