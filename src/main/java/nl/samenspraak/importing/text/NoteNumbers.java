package nl.samenspraak.importing.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspraak.draft.Block;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/**
 * Numbers the notes of a draft from 1 in the order of its text, each block with labels of its own, and puts the text of
 * each note at the end of its block.
 */
public final class NoteNumbers {

    private int last;

    private NoteNumbers() {}

    public static List<Block> inOrder(List<Block> blocks) {
        NoteNumbers numbers = new NoteNumbers();
        return blocks.stream().map(numbers::renumber).toList();
    }

    private Block renumber(Block block) {
        if (!block.markdown().contains("[^")) return block;
        Node document = MarkdownText.parse(block.markdown());
        Marks marks = new Marks();
        document.accept(marks);
        Map<String, String> numbers = new HashMap<>();
        marks.references.forEach(reference -> {
            String number = numbers.computeIfAbsent(reference.getLabel(), label -> String.valueOf(++last));
            reference.insertAfter(new FootnoteReference(number));
            reference.unlink();
        });
        Map<String, FootnoteDefinition> byNumber = new HashMap<>();
        marks.definitions.forEach(definition -> {
            definition.unlink();
            String number = numbers.get(definition.getLabel());
            if (number != null) byNumber.putIfAbsent(number, relabelled(definition, number));
        });
        numbers.values().stream()
                .sorted(java.util.Comparator.comparingInt(Integer::parseInt))
                .filter(byNumber::containsKey)
                .forEach(number -> document.appendChild(byNumber.get(number)));
        String markdown = MarkdownText.of(document);
        return markdown.length() > Block.MAX_LENGTH ? block : new Block(block.kind(), block.level(), markdown);
    }

    private static FootnoteDefinition relabelled(FootnoteDefinition definition, String number) {
        FootnoteDefinition relabelled = new FootnoteDefinition(number);
        while (definition.getFirstChild() != null) relabelled.appendChild(definition.getFirstChild());
        return relabelled;
    }

    private static final class Marks extends AbstractVisitor {
        private final List<FootnoteReference> references = new ArrayList<>();
        private final List<FootnoteDefinition> definitions = new ArrayList<>();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) references.add(reference);
            super.visit(node);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) definitions.add(definition);
            super.visit(block);
        }
    }
}
