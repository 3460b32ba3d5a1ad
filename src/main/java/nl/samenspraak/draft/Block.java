package nl.samenspraak.draft;

/**
 * One block of a draft: its kind, its level (1–6 for a heading, else 0) and its text as Markdown (CommonMark with GFM
 * tables, strikethrough and footnotes; never raw HTML). A picture is referred to as {@code ![alt](picture:ID)}; a
 * footnote's text stands at the end of the block that refers to it. An action point's first line is its title.
 */
public record Block(BlockKind kind, int level, String markdown) {

    public static final int MAX_LENGTH = 20_000;

    public Block {
        markdown = markdown.strip();
        if (kind == BlockKind.HEADING && (level < 1 || level > 6))
            throw new IllegalArgumentException("A heading has a level from 1 to 6");
        if (kind != BlockKind.HEADING) level = 0;
        if (markdown.length() > MAX_LENGTH)
            throw new IllegalArgumentException("A block has at most " + MAX_LENGTH + " characters");
    }

    public static Block heading(int level, String markdown) {
        return new Block(BlockKind.HEADING, level, markdown);
    }

    public static Block of(BlockKind kind, String markdown) {
        return new Block(kind, kind == BlockKind.HEADING ? 2 : 0, markdown);
    }

    /** The title of an action point as Markdown: its first line. Other kinds have none. */
    public String title() {
        if (kind != BlockKind.ACTION_POINT) return "";
        var end = markdown.indexOf('\n');
        return end < 0 ? markdown : markdown.substring(0, end).strip();
    }

    /** What follows the title, or all of it, as Markdown. */
    public String body() {
        if (kind != BlockKind.ACTION_POINT) return markdown;
        var end = markdown.indexOf('\n');
        return end < 0 ? "" : markdown.substring(end + 1).strip();
    }
}
