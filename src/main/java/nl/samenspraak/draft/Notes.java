package nl.samenspraak.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/**
 * The notes of a block: those that are referred to, in the order of their first marks (marks in notes come after all
 * others), and the loose ones to which nothing refers.
 */
final class Notes {

    private final Map<String, FootnoteDefinition> byLabel = new LinkedHashMap<>();
    private final Map<FootnoteDefinition, List<FootnoteReference>> marks = new LinkedHashMap<>();
    private final List<FootnoteDefinition> loose = new ArrayList<>();

    private Notes() {}

    /** Takes the notes out of the text; the marks of title and text stay. */
    static Notes takenOutOf(Node title, Node text) {
        var notes = new Notes();
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                super.visit(block);
                if (block instanceof FootnoteDefinition note) notes.take(note);
            }
        });
        notes.marksIn(title);
        notes.marksIn(text);
        for (var i = 0; i < notes.marks.size(); i++)
            notes.marksIn(notes.referred().get(i));
        notes.byLabel.values().stream()
                .filter(note -> !notes.marks.containsKey(note))
                .forEach(notes.loose::add);
        return notes;
    }

    /** How many numbers they take. */
    int count() {
        return marks.size();
    }

    List<FootnoteDefinition> referred() {
        return List.copyOf(marks.keySet());
    }

    List<FootnoteDefinition> loose() {
        return loose;
    }

    /** The place among the notes that are referred to, from 0, of the note that a mark refers to. */
    int indexOf(FootnoteReference mark) {
        var note = byLabel.get(key(mark.getLabel()));
        return note == null ? -1 : referred().indexOf(note);
    }

    List<FootnoteReference> marksOf(FootnoteDefinition note) {
        return marks.getOrDefault(note, List.of());
    }

    private void take(FootnoteDefinition note) {
        note.unlink();
        if (byLabel.putIfAbsent(key(note.getLabel()), note) != null) loose.add(note);
    }

    private void marksIn(Node node) {
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode custom) {
                super.visit(custom);
                if (!(custom instanceof FootnoteReference mark)) return;
                var note = byLabel.get(key(mark.getLabel()));
                if (note != null)
                    marks.computeIfAbsent(note, first -> new ArrayList<>()).add(mark);
            }
        });
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
