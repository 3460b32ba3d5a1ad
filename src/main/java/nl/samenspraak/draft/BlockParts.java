package nl.samenspraak.draft;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** A block taken apart as it is shown: its title (all words of a heading) on one line, its text, and its notes. */
record BlockParts(Node title, Node text, Notes notes) {

    static BlockParts of(Block block) {
        var title = new Document();
        var text = switch (block.kind()) {
            case HEADING -> withoutWords(Markup.parse(block.markdown()), title);
            case ACTION_POINT -> withoutTitle(block, title);
            default -> Markup.parse(block.markdown());
        };
        return new BlockParts(title, text, Notes.takenOutOf(title, text));
    }

    private static Node withoutWords(Node text, Node title) {
        for (Node child = text.getFirstChild(), next; child != null; child = next) {
            next = child.getNext();
            if (child instanceof FootnoteDefinition) continue;
            if (title.getFirstChild() != null) title.appendChild(new Text(" "));
            if (child instanceof Paragraph || child instanceof Heading) move(child, title);
            else title.appendChild(new Text(PlainText.of(child)));
            child.unlink();
        }
        return text;
    }

    /** Title and text are read as one: the notes of both stand at the end. */
    private static Node withoutTitle(Block block, Node title) {
        var alone = Markup.parse(block.title()).getFirstChild();
        if (!(alone instanceof Paragraph)) {
            var words = PlainText.of(block.title());
            title.appendChild(new Text(words.isEmpty() ? block.title() : words));
            return Markup.parse(block.body());
        }
        var text = Markup.parse(block.title() + "\n\n" + block.body());
        var line = text.getFirstChild();
        if (line != null) {
            move(line, title);
            line.unlink();
        }
        return text;
    }

    private static void move(Node from, Node to) {
        while (from.getFirstChild() != null) to.appendChild(from.getFirstChild());
    }
}
