package nl.samenspraak.preparing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two tables that become one: the second brings its rows, and its head only if that says something else. */
final class TableRows {

    private static final Pattern DASHES = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)\\|");

    private TableRows() {}

    /** A wider table stays a table of its own: Markdown drops cells that have no column. */
    static String joined(String one, String other) {
        var lines = other.lines().toList();
        var last = one.substring(one.lastIndexOf("\n\n") + 1).strip().lines().toList();
        if (!isTable(lines) || !isTable(last)) return one + "\n\n" + other;
        var head = cells(last.getFirst());
        var otherHead = cells(lines.getFirst());
        if (otherHead.size() > head.size()) return one + "\n\n" + other;
        var says = otherHead.equals(head) || otherHead.stream().allMatch(String::isEmpty)
                ? Stream.<String>empty()
                : Stream.of(lines.getFirst());
        var rows = Stream.concat(says, lines.stream().skip(2)).toList();
        return rows.isEmpty() ? one : one + "\n" + String.join("\n", rows);
    }

    private static boolean isTable(List<String> lines) {
        return lines.size() > 1 && DASHES.matcher(lines.get(1)).matches();
    }

    private static List<String> cells(String row) {
        var inside = row.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return BETWEEN_CELLS.splitAsStream(inside + " ").map(String::strip).toList();
    }
}
