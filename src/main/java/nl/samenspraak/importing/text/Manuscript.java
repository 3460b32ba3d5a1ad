package nl.samenspraak.importing.text;

import static nl.samenspraak.importing.DocumentRefused.Problem.BLOCK_TOO_LONG;
import static nl.samenspraak.importing.DocumentRefused.Problem.NO_TEXT;
import static nl.samenspraak.importing.DocumentRefused.Problem.TOO_MANY_BLOCKS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.importing.DocumentRefused;
import nl.samenspraak.importing.Notice;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** What a reader gathers from a document, and how that becomes blocks: at most {@value #MAX_BLOCKS}. */
public final class Manuscript {

    public static final int MAX_BLOCKS = 5_000;

    private final Pictures pictures = new Pictures();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final Map<String, FootnoteDefinition> notes = new LinkedHashMap<>();
    private final Set<String> notesWritten = new HashSet<>();
    private final List<Block> blocks = new ArrayList<>();
    private String title = "";

    public Pictures pictures() {
        return pictures;
    }

    public void notice(Notice notice) {
        notices.add(notice);
    }

    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    public void note(FootnoteDefinition definition) {
        notes.putIfAbsent(definition.getLabel(), definition);
    }

    public boolean hasNote(String label) {
        return notes.containsKey(label);
    }

    /** The first title given counts. */
    public void title(String words) {
        if (title.isEmpty()) title = words.strip();
    }

    public String title() {
        return title;
    }

    public List<Block> blocks() {
        if (blocks.isEmpty()) throw new DocumentRefused(NO_TEXT);
        return List.copyOf(blocks);
    }

    /** Writes the document, and at its end the notes to which no text refers. */
    public void write(List<Node> nodes) {
        if (nodes.size() > MAX_BLOCKS) throw new DocumentRefused(TOO_MANY_BLOCKS, MAX_BLOCKS);
        nodes.forEach(this::write);
        writeLooseNotes();
    }

    private void writeLooseNotes() {
        List<FootnoteDefinition> loose = notes.values().stream()
                .filter(note -> !notesWritten.contains(note.getLabel()))
                .toList();
        if (!loose.isEmpty()) notice(new Notice("importing.notice.NOTES", List.of(String.valueOf(loose.size()))));
        for (FootnoteDefinition note : loose)
            for (Node child = note.getFirstChild(), next; child != null; child = next) {
                next = child.getNext();
                write(child);
            }
    }

    private void write(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph when showsOnlyPictures(paragraph) -> pictures(paragraph);
            case ListBlock list -> inParts(BlockKind.LIST, Parts.ofList(list));
            case TableBlock table -> inParts(BlockKind.TABLE, Parts.ofTable(table));
            case ThematicBreak separator -> {}
            default -> add(Block.of(BlockKind.PARAGRAPH, fitting(markdown(node))));
        }
    }

    private void heading(Heading heading) {
        Paragraph line = new Paragraph();
        while (heading.getFirstChild() != null) line.appendChild(heading.getFirstChild());
        List<Image> shown = imagesIn(line);
        shown.forEach(Node::unlink);
        OneLine.of(List.of(), line);
        String markdown = fitting(markdown(line));
        if (!markdown.isEmpty()) add(Block.heading(Math.clamp(heading.getLevel(), 1, 6), markdown));
        shown.forEach(this::picture);
    }

    private void pictures(Paragraph paragraph) {
        imagesIn(paragraph).forEach(this::picture);
    }

    private void picture(Image image) {
        Paragraph alone = new Paragraph();
        alone.appendChild(image);
        add(Block.of(BlockKind.PICTURE, fitting(markdown(alone))));
    }

    private void inParts(BlockKind kind, Parts parts) {
        parts.asLongAsFits(this::markdown, Block.MAX_LENGTH)
                .forEach(markdown -> add(Block.of(kind, fitting(markdown))));
    }

    private String markdown(Node node) {
        StringBuilder markdown = new StringBuilder(MarkdownText.of(node));
        Set<String> labels = NoteLabels.in(node, notes);
        notesWritten.addAll(labels);
        labels.forEach(
                label -> markdown.append("\n\n").append(MarkdownText.of(Objects.requireNonNull(notes.get(label)))));
        return markdown.toString();
    }

    private void add(Block block) {
        if (block.markdown().isEmpty()) return;
        if (blocks.size() == MAX_BLOCKS) throw new DocumentRefused(TOO_MANY_BLOCKS, MAX_BLOCKS);
        blocks.add(block);
    }

    private static String fitting(String markdown) {
        if (markdown.strip().length() > Block.MAX_LENGTH)
            throw new DocumentRefused(
                    BLOCK_TOO_LONG, Block.MAX_LENGTH, markdown.strip().substring(0, 60));
        return markdown;
    }

    private static boolean showsOnlyPictures(Paragraph paragraph) {
        List<Image> shown = imagesIn(paragraph);
        StringBuilder alternatives = new StringBuilder();
        shown.forEach(image -> alternatives.append(MarkdownText.words(image)));
        String besides = Words.of(paragraph, false).replaceAll("\\s", "");
        return !shown.isEmpty()
                && besides.equals(alternatives.toString().replaceAll("\\s", ""))
                && NoteLabels.of(paragraph).isEmpty();
    }

    private static List<Image> imagesIn(Node node) {
        List<Image> images = new ArrayList<>();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                images.add(image);
            }
        });
        return images;
    }
}
