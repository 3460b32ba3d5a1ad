package nl.samenspraak.draft;

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

    /** An action point's title, or the start of the text without marks of Markdown; at most 80 characters. */
    public String title() {
        var line = PlainText.of(firstLine());
        return line.length() <= 80 ? line : line.substring(0, 79).stripTrailing() + "…";
    }

    /** The whole text without marks of Markdown; the title of an action point ends as a sentence does. */
    public String plainText() {
        if (!isActionPoint()) return PlainText.of(block.markdown());
        var title = PlainText.of(firstLine());
        var rest = PlainText.of(block.markdown().substring(firstLine().length()));
        if (rest.isEmpty()) return title;
        return title + (title.matches(".*[.?!:…]") ? " " : ". ") + rest;
    }

    private String firstLine() {
        var end = block.markdown().indexOf('\n');
        return end < 0 || !isActionPoint() ? block.markdown() : block.markdown().substring(0, end);
    }
}
