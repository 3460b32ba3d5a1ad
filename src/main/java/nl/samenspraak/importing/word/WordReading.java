package nl.samenspraak.importing.word;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.importing.text.Manuscript;
import nl.samenspraak.importing.text.MarkdownText;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** What all stories of one Word document share: its styles, its counting, its notes, and where the text goes. */
final class WordReading {

    private final XWPFDocument document;
    private final Manuscript manuscript;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Set<String> notesSeen = new HashSet<>();

    WordReading(XWPFDocument document, Manuscript manuscript) {
        this.document = document;
        this.manuscript = manuscript;
        this.styles = new WordStyles(document.getStyles());
        this.numbering = new WordNumbering(document.getNumbering(), styles);
    }

    /** Reads the note once and gives its label, or nothing if there is no such note or nothing in it. */
    Optional<String> note(boolean end, int id) {
        String label = (end ? "e" : "f") + id;
        XWPFAbstractFootnoteEndnote note = end ? document.getEndnoteByID(id) : document.getFootnoteByID(id);
        if (note == null) return Optional.empty();
        if (notesSeen.add(label)) {
            List<Node> blocks = new WordBlocks(this, note.getPart()).read(note.getCTFtnEdn().getDomNode());
            FootnoteDefinition definition = new FootnoteDefinition(label);
            blocks.forEach(definition::appendChild);
            if (!blocks.isEmpty()) manuscript.note(definition);
        }
        return manuscript.hasNote(label) ? Optional.of(label) : Optional.empty();
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
