package nl.samenspraak.tables;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list that was read: its lines in order, the columns it has with what stands above each, and the headings that nobody knew
 * and whose columns were left out. Nothing in it is ever run or fetched: every cell is words.
 */
public record Table(List<Line> lines, Map<Column, String> headings, List<String> unknown) {

    /** One line that is not empty, with its number as spreadsheets show it; a cell that is not there is "". */
    public record Line(int number, Map<Column, String> cells) {

        public String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    public Set<Column> columns() {
        return headings.keySet();
    }

    /** What stands above the columns that somebody who reads only these leaves out. */
    public List<String> leftOutBy(Column... read) {
        var known = headings.entrySet().stream()
                .filter(one -> !List.of(read).contains(one.getKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(unknown.stream(), known).toList();
    }

    /** Refuses a list that lacks one of these columns. */
    public Table with(Column... needed) {
        for (var column : needed)
            if (!headings.containsKey(column))
                throw new TableRefused(TableRefused.Problem.HEADING_MISSING, column.heading());
        return this;
    }
}
