package nl.samenspraak.importing.word;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.importing.text.Manuscript;
import nl.samenspraak.importing.text.MarkdownText;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.w3c.dom.Element;

/** What all stories of one Word document share: its styles, its counting, its notes, and where the text goes. */
final class WordReading {

    private final WordParts parts;
    private final Map<String, byte[]> unpacked;
    private final Manuscript manuscript;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Map<String, Element> footnotes;
    private final Map<String, Element> endnotes;
    private final Set<String> notesSeen = new HashSet<>();

    WordReading(WordParts parts, Map<String, byte[]> unpacked, Manuscript manuscript) {
        this.parts = parts;
        this.unpacked = unpacked;
        this.manuscript = manuscript;
        this.styles = new WordStyles(parts.definitions("styles", "style", "styleId"));
        this.numbering = new WordNumbering(
                parts.definitions("numbering", "num", "numId"),
                parts.definitions("numbering", "abstractNum", "abstractNumId"),
                styles);
        this.footnotes = parts.definitions("footnotes", "footnote", "id");
        this.endnotes = parts.definitions("endnotes", "endnote", "id");
    }

    /** Reads the note once and gives its label, or nothing if there is no such note or nothing in it. */
    Optional<String> note(boolean end, int id) {
        String label = (end ? "e" : "f") + id;
        Element note = (end ? endnotes : footnotes).get(String.valueOf(id));
        if (note == null) return Optional.empty();
        if (notesSeen.add(label)) {
            PackagePart part = parts.related(end ? "endnotes" : "footnotes").orElse(parts.text());
            List<Node> blocks = new WordBlocks(this, part).read(note);
            FootnoteDefinition definition = new FootnoteDefinition(label);
            blocks.forEach(definition::appendChild);
            if (!blocks.isEmpty()) manuscript.note(definition);
        }
        return manuscript.hasNote(label) ? Optional.of(label) : Optional.empty();
    }

    Optional<byte[]> bytes(String part) {
        return Optional.ofNullable(unpacked.get(part));
    }

    void title(Heading heading) {
        manuscript.title(MarkdownText.words(heading));
    }

    void keepGoing() {
        if (Thread.currentThread().isInterrupted()) throw new IllegalStateException("Took too long");
    }

    WordStyles styles() {
        return styles;
    }

    WordNumbering numbering() {
        return numbering;
    }

    Manuscript manuscript() {
        return manuscript;
    }
}
