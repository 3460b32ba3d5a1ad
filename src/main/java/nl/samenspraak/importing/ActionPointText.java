package nl.samenspraak.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.importing.text.Emphases;
import nl.samenspraak.importing.text.MarkdownText;
import nl.samenspraak.importing.text.OneLine;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The text of an action point: its title on the first line, then what explains it. */
record ActionPointText(String title, String explanation, boolean announced) {

    /** Longer is no title any more, so the first sentence becomes it. */
    private static final int LONGEST_TITLE = 200;

    String markdown() {
        return explanation.isEmpty() ? title : title + "\n\n" + explanation;
    }

    boolean isTitleOnly() {
        return explanation.isEmpty() && !title.matches("(?s).*[.!?;]$");
    }

    static Optional<ActionPointText> announcedIn(String paragraph) {
        if (Announcement.titleIn(withoutEmphasis(paragraph)).isEmpty()) return Optional.empty();
        return Optional.of(in(paragraph));
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
        Node first = blocks.getFirst();
        if (first instanceof Paragraph paragraph) {
            explanation.removeFirst();
            Paragraph rest = splitTitle(paragraph, title);
            if (rest.getFirstChild() != null) explanation.addFirst(rest);
        } else title.appendChild(new Text(MarkdownText.words(first)));
        Emphases.removeFrom(title);
        String line = MarkdownText.of(OneLine.of(List.of(), title));
        Optional<String> announced = Announcement.titleIn(line);
        StringBuilder markdown = new StringBuilder();
        explanation.forEach(block -> markdown.append(MarkdownText.of(block)).append("\n\n"));
        String mentioned = line + markdown;
        notes.stream()
                .filter(note -> mentioned.contains("[^" + ((FootnoteDefinition) note).getLabel() + "]"))
                .forEach(note -> markdown.append(MarkdownText.of(note)).append("\n\n"));
        return new ActionPointText(announced.orElse(line), markdown.toString().strip(), announced.isPresent());
    }

    /** Moves the title out of the paragraph: what is bold at its beginning, its first line, or its first sentence. */
    private static Paragraph splitTitle(Paragraph paragraph, Paragraph title) {
        Paragraph rest = new Paragraph();
        List<Node> pieces = children(paragraph);
        int end = endOfTitle(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            if (i < end) title.appendChild(pieces.get(i));
            else if (!(pieces.get(i) instanceof HardLineBreak && rest.getFirstChild() == null))
                rest.appendChild(pieces.get(i));
        }
        if (rest.getFirstChild() == null && MarkdownText.words(title).length() > LONGEST_TITLE)
            splitSentence(title, rest);
        if (rest.getFirstChild() instanceof Text text) {
            text.setLiteral(text.getLiteral().replaceFirst("^[\\s:.–—-]+", ""));
            if (text.getLiteral().isEmpty()) text.unlink();
        }
        return rest;
    }

    private static int endOfTitle(List<Node> pieces) {
        for (int i = 0; i < pieces.size(); i++) if (pieces.get(i) instanceof HardLineBreak) return i;
        if (!(pieces.getFirst() instanceof StrongEmphasis bold)) return pieces.size();
        boolean announcesOnly = MarkdownText.words(bold).matches("(?iu)[\\p{L} ]*\\d*\\s*[:.)–—-]?");
        boolean isLabel = announcesOnly && MarkdownText.words(bold).matches("(?iu).*(actie|action).*");
        return isLabel ? pieces.size() : 1;
    }

    private static void splitSentence(Paragraph title, Paragraph rest) {
        if (!(title.getFirstChild() instanceof Text text)) return;
        int end = text.getLiteral().indexOf(". ");
        if (end < 0 || end > LONGEST_TITLE) return;
        rest.appendChild(new Text(text.getLiteral().substring(end + 2)));
        text.setLiteral(text.getLiteral().substring(0, end + 1));
        while (text.getNext() != null) rest.appendChild(text.getNext());
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        return children;
    }
}
