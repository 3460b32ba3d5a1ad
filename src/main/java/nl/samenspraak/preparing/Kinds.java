package nl.samenspraak.preparing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.NotedText;
import nl.samenspraak.importing.Recognition;

/** What becomes of a block's text when the block becomes of another kind. */
final class Kinds {

    /** A backslash at the end of a line, which is not itself written as a backslash, breaks the line there. */
    private static final Pattern BREAK = Pattern.compile("(?<!\\\\)((?:\\\\{2})*)\\\\\\n");

    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+");

    private Kinds() {}

    /** Notes stay at the end of the block, whatever becomes of its text. */
    static List<Block> turn(Block block, BlockKind kind, int level) {
        var noted = NotedText.of(block.markdown());
        var text = noted.text();
        return switch (kind) {
            case ACTION_POINT -> block.kind() == kind ? List.of(block) : Recognition.asActionPoints(block);
            case HEADING -> heading(block, noted, level);
            case LIST -> List.of(Block.of(kind, noted.withText(asList(text)).markdown()));
            case PARAGRAPH ->
                List.of(Block.of(
                        kind,
                        noted.withText(block.kind() == BlockKind.LIST ? paragraphs(text) : text)
                                .markdown()));
            default -> List.of(Block.of(kind, block.markdown()));
        };
    }

    /** The title of an action point is the heading, and what explains it stands below. */
    private static List<Block> heading(Block block, NotedText noted, int level) {
        var body = new Block(block.kind(), block.level(), noted.text()).body();
        if (block.kind() != BlockKind.ACTION_POINT || body.isEmpty())
            return List.of(Block.heading(
                    level, noted.withText(oneLine(withoutItems(noted.text()))).markdown()));
        var title = NotedText.of(new Block(block.kind(), block.level(), noted.text()).title());
        var its = title.withItsNotes(noted.notes());
        var below = NotedText.of(body).withItsNotes(noted.notes()).notes();
        // A note to which nothing refers stays too.
        var rest = noted.notes().stream()
                .filter(note -> below.contains(note) || !its.notes().contains(note))
                .toList();
        return List.of(
                Block.heading(level, its.markdown()),
                Block.of(BlockKind.PARAGRAPH, new NotedText(body, rest).markdown()));
    }

    /** Items of one list stay one list, rows of a table one table; the rest is paragraphs within a block. */
    static String merge(Block one, Block other) {
        var first = NotedText.of(one.markdown());
        var second = NotedText.of(other.markdown()).apartFrom(first);
        var notes = Stream.concat(first.notes().stream(), second.notes().stream())
                .distinct()
                .toList();
        return new NotedText(joined(one, first.text(), other, second.text()), notes).markdown();
    }

    private static String joined(Block one, String text, Block other, String more) {
        if (one.kind() == BlockKind.HEADING) return text + " " + oneLine(more);
        if (one.kind() == BlockKind.TABLE && other.kind() == BlockKind.TABLE) return TableRows.joined(text, more);
        return text + (one.kind() == BlockKind.LIST && other.kind() == BlockKind.LIST ? "\n" : "\n\n") + more;
    }

    private static String paragraphs(String list) {
        return ITEM.splitAsStream(list)
                .map(Kinds::oneLine)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String asList(String markdown) {
        if (ITEM.matcher(markdown).lookingAt()) return markdown;
        return withoutBreaks(markdown)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> "- " + line.strip())
                .collect(Collectors.joining("\n"));
    }

    private static String withoutItems(String markdown) {
        return ITEM.matcher(markdown).replaceAll("");
    }

    private static String oneLine(String markdown) {
        return withoutBreaks(markdown).strip().replaceAll("\\s*\\n\\s*", " ");
    }

    /** Where lines become one or each its own, a backslash before their end would be a word. */
    private static String withoutBreaks(String markdown) {
        return BREAK.matcher(markdown).replaceAll("$1\n");
    }
}
