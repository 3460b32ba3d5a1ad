package nl.samenspraak.draft;

import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;

/** Draws marks and notes, each leading to the other; the library's own would count from 1 in every block. */
final class NoteRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Notes notes;
    private final IntUnaryOperator numbers;
    private final String unique;
    private final String back;

    /** {@code unique} keeps anchors of different blocks apart, {@code back} names the way from a note to its mark. */
    NoteRenderer(HtmlNodeRendererContext context, Notes notes, IntUnaryOperator numbers, String unique, String back) {
        this.context = context;
        this.notes = notes;
        this.numbers = numbers;
        this.unique = unique;
        this.back = back;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteReference.class, FootnoteDefinition.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof FootnoteReference mark) mark(mark);
        else if (node instanceof FootnoteDefinition note) note(note);
    }

    private void mark(FootnoteReference mark) {
        var index = notes.indexOf(mark);
        var html = context.getWriter();
        if (index < 0) {
            html.text("[^" + mark.getLabel() + "]");
            return;
        }
        var which = notes.marksOf(notes.referred().get(index)).indexOf(mark);
        html.tag("sup", Map.of("class", "footnote-ref"));
        html.tag("a", Map.of("href", "#" + noteId(index), "id", markId(index, which)));
        html.text(String.valueOf(numbers.applyAsInt(index)));
        html.tag("/a");
        html.tag("/sup");
    }

    private void note(FootnoteDefinition note) {
        var index = notes.referred().indexOf(note);
        var html = context.getWriter();
        if (index < 0) {
            children(note, null);
            return;
        }
        html.tag("li", Map.of("id", noteId(index), "value", String.valueOf(numbers.applyAsInt(index))));
        var last = note.getLastChild() instanceof Paragraph paragraph ? paragraph : null;
        children(note, last);
        html.tag("p");
        if (last != null) children(last, null);
        for (var which = 0; which < notes.marksOf(note).size(); which++) back(index, which);
        html.tag("/p");
        html.tag("/li");
    }

    private void back(int index, int which) {
        var html = context.getWriter();
        html.text(" ");
        html.tag(
                "a",
                Map.of("href", "#" + markId(index, which), "class", "footnote-backref", "aria-label", name(which)));
        html.text("↩");
        html.tag("/a");
    }

    private String name(int which) {
        return which == 0 ? back : back + " (" + (which + 1) + ")";
    }

    private void children(Node parent, @Nullable Node without) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext())
            if (child != without) context.render(child);
    }

    private String noteId(int index) {
        return unique + "-fn" + index;
    }

    private String markId(int index, int which) {
        return unique + "-fnref" + index + (which == 0 ? "" : "-" + which);
    }
}
