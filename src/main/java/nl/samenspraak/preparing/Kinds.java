package nl.samenspraak.preparing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.importing.Recognition;

/** What becomes of a block's text when the block becomes of another kind. */
final class Kinds {

    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+");

    private Kinds() {}

    static List<Block> turn(Block block, BlockKind kind, int level) {
        return switch (kind) {
            case ACTION_POINT -> block.kind() == kind ? List.of(block) : Recognition.asActionPoints(block);
            case HEADING -> List.of(Block.heading(level, oneLine(withoutItems(block.markdown()))));
            case LIST -> List.of(Block.of(kind, asList(block.markdown())));
            case PARAGRAPH -> List.of(Block.of(kind, paragraphs(block)));
            default -> List.of(Block.of(kind, block.markdown()));
        };
    }

    /** Items of one list stay one list, rows of a table one table; the rest is paragraphs within a block. */
    static String between(Block one, Block other) {
        if (one.kind() == BlockKind.HEADING) return " ";
        var sameLines = one.kind() == other.kind() && (one.kind() == BlockKind.LIST || one.kind() == BlockKind.TABLE);
        return sameLines ? "\n" : "\n\n";
    }

    private static String paragraphs(Block block) {
        if (block.kind() != BlockKind.LIST) return block.markdown();
        return ITEM.splitAsStream(block.markdown())
                .map(Kinds::oneLine)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String asList(String markdown) {
        if (ITEM.matcher(markdown).lookingAt()) return markdown;
        return markdown.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "- " + line.strip())
                .collect(Collectors.joining("\n"));
    }

    private static String withoutItems(String markdown) {
        return ITEM.matcher(markdown).replaceAll("");
    }

    private static String oneLine(String markdown) {
        return markdown.strip().replaceAll("\\s*\\n\\s*", " ");
    }
}
