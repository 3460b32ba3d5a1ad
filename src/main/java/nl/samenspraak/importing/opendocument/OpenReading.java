package nl.samenspraak.importing.opendocument;

import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.child;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.importing.Notice;
import nl.samenspraak.importing.text.Manuscript;
import nl.samenspraak.importing.text.MarkdownText;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.w3c.dom.Element;

/** What all stories of one OpenDocument text share: its styles, its pictures, its notes, and where the text goes. */
final class OpenReading {

    private final Manuscript manuscript;
    private final OpenStyles styles;
    private final OpenPictures pictures;
    private final OpenCount chapters = new OpenCount("chapters");
    private final Map<String, OpenCount> counts = new HashMap<>();
    private int lists;
    private int notes;

    OpenReading(Manuscript manuscript, OpenStyles styles, Map<String, byte[]> parts) {
        this.manuscript = manuscript;
        this.styles = styles;
        this.pictures = new OpenPictures(parts, manuscript);
    }

    /** A footnote or an endnote stands where it is referred to; its label, or nothing if it is empty. */
    Optional<String> note(Element note) {
        List<Node> blocks = child(note, "note-body")
                .map(body -> new OpenBlocks(this).read(body))
                .orElse(List.of());
        if (blocks.isEmpty()) return Optional.empty();
        FootnoteDefinition definition = new FootnoteDefinition("n" + ++notes);
        blocks.forEach(definition::appendChild);
        manuscript.note(definition);
        return Optional.of(definition.getLabel());
    }

    OpenCount chapters() {
        return chapters;
    }

    /** Where a list starts to count: where the list that it names had come to, or the last one of its style, or afresh. */
    OpenCount count(Element list, String style) {
        String named = "id/" + attribute(list, "continue-list");
        boolean goesOn = attribute(list, "continue-numbering").equals("true");
        OpenCount begun = counts.get(counts.containsKey(named) ? named : goesOn ? "style/" + style : "");
        OpenCount count = begun == null ? new OpenCount("list " + ++lists) : begun;
        counts.put("style/" + style, count);
        String id = attribute(list, "id");
        if (!id.isEmpty()) counts.put("id/" + id, count);
        return count;
    }

    /** Says that a drawing was left out, or at most its words kept. */
    void left(Notice drawing) {
        manuscript.notice(drawing);
    }

    void title(Heading heading) {
        manuscript.title(MarkdownText.words(heading));
    }

    void keepGoing() {
        if (Thread.currentThread().isInterrupted()) throw new IllegalStateException("Took too long");
    }

    OpenStyles styles() {
        return styles;
    }

    OpenPictures pictures() {
        return pictures;
    }
}
