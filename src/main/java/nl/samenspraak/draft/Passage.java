package nl.samenspraak.draft;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph with its wording in one version. {@code number} counts what is numbered from 1: action points among
 * themselves, everything else except headings together; a heading has 0.
 */
public record Passage(ParagraphId paragraph, WordingId wording, Block block, int number) {

    public boolean isHeading() {
        return block.kind() == BlockKind.HEADING;
    }

    public boolean isActionPoint() {
        return block.kind() == BlockKind.ACTION_POINT;
    }

    /** The place in addresses: {@code 14} for a paragraph, {@code a4} for an action point. */
    public String place() {
        return isActionPoint() ? "a" + number : Integer.toString(number);
    }

    /** An action point's title, or the start of the text, for a label: without marks of Markdown, at most 80 characters. */
    public String title() {
        var line = isActionPoint() ? wholeTitle() : plainText();
        return line.length() <= 80 ? line : line.substring(0, 79).stripTrailing() + "…";
    }

    /** An action point's title without marks of Markdown, however long; other passages have none. */
    public String wholeTitle() {
        return isActionPoint() ? PlainText.of(BlockParts.of(block).title()) : "";
    }

    /** What its notes say without marks of Markdown, in the order in which they stand. */
    public List<String> notes() {
        if (!block.markdown().contains("[^")) return List.of();
        var notes = BlockParts.of(block).notes();
        return Stream.concat(notes.referred().stream(), notes.loose().stream())
                .map(PlainText::of)
                .toList();
    }

    /** The whole text without its notes and without marks of Markdown; the title of an action point ends as a sentence does. */
    public String plainText() {
        var parts = BlockParts.of(block);
        var title = PlainText.of(parts.title());
        var body = PlainText.of(parts.text());
        if (title.isEmpty() || body.isEmpty()) return title + body;
        return title + (title.matches(".*[.?!:…]") ? " " : ". ") + body;
    }
}
