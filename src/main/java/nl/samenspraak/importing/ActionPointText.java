package nl.samenspraak.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.importing.text.Emphases;
import nl.samenspraak.importing.text.MarkdownText;
import nl.samenspraak.importing.text.OneLine;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** The text of an action point: its title on the first line, then what explains it. */
record ActionPointText(String title, String explanation, boolean announced) {

    String markdown() {
        return explanation.isEmpty() ? title : title + "\n\n" + explanation;
    }

    boolean isTitleOnly() {
        return explanation.isEmpty() && !title.matches("(?s).*[.!?;]$");
    }

    static Optional<ActionPointText> announcedIn(String paragraph) {
        return Optional.of(in(paragraph)).filter(ActionPointText::announced);
    }

    /** The text as an action point, whether it announces one or not. */
    static ActionPointText in(String text) {
        List<Node> blocks = children(MarkdownText.parse(text));
        return blocks.isEmpty() ? new ActionPointText(text, "", false) : of(blocks, List.of());
    }

    /** One for each item of the list, with the notes to which it refers. */
    static List<ActionPointText> itemsOf(String list) {
        List<ActionPointText> items = new ArrayList<>();
        List<Node> blocks = children(MarkdownText.parse(list));
        List<Node> notes =
                blocks.stream().filter(FootnoteDefinition.class::isInstance).toList();
        for (Node block : blocks)
            if (block instanceof ListBlock)
                for (Node item : children(block)) {
                    List<Node> parts = children(item);
                    if (!parts.isEmpty()) items.add(of(parts, notes));
                }
        return items;
    }

    static String withoutEmphasis(String markdown) {
        Node document = MarkdownText.parse(markdown);
        Emphases.removeFrom(document);
        return MarkdownText.of(document);
    }

    private static ActionPointText of(List<Node> blocks, List<Node> notes) {
        List<Node> explanation = new ArrayList<>(blocks);
        Paragraph title = new Paragraph();
        boolean announced = false;
        if (explanation.getFirst() instanceof Paragraph paragraph) {
            ActionPointTitle taken = ActionPointTitle.takenFrom(paragraph);
            title = taken.title();
            announced = taken.announced();
            if (taken.rest().getFirstChild() == null) explanation.removeFirst();
        } else title.appendChild(new Text(MarkdownText.words(explanation.getFirst())));
        String line = MarkdownText.of(OneLine.of(List.of(), title));
        StringBuilder markdown = new StringBuilder();
        explanation.forEach(block -> markdown.append(MarkdownText.of(block)).append("\n\n"));
        String mentioned = line + markdown;
        notes.stream()
                .filter(note -> mentioned.contains("[^" + ((FootnoteDefinition) note).getLabel() + "]"))
                .forEach(note -> markdown.append(MarkdownText.of(note)).append("\n\n"));
        return new ActionPointText(line, markdown.toString().strip(), announced);
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        return children;
    }
}
