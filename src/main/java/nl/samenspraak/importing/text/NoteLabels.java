package nl.samenspraak.importing.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** The labels of the notes that a text refers to, in the order in which it does. */
final class NoteLabels extends AbstractVisitor {

    private final Set<String> labels = new LinkedHashSet<>();

    private NoteLabels() {}

    static Set<String> of(Node node) {
        NoteLabels visitor = new NoteLabels();
        node.accept(visitor);
        return visitor.labels;
    }

    /** Those with a definition, including the ones to which the notes themselves refer. */
    static Set<String> in(Node node, Map<String, FootnoteDefinition> definitions) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(of(node));
        while (!waiting.isEmpty()) {
            String label = waiting.poll();
            if (definitions.containsKey(label) && found.add(label)) waiting.addAll(of(definitions.get(label)));
        }
        return found;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) labels.add(reference.getLabel());
        super.visit(node);
    }
}
