package nl.samenspraak.tables;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list that was read: its lines in order, the columns it has, and the headings that nobody knew and whose columns were
 * left out. Nothing in it is ever run or fetched: every cell is words.
 */
public record Table(List<Line> lines, Set<Column> columns, List<String> unknown) {

    /** One line that is not empty, with its number as spreadsheets show it; a cell that is not there is "". */
    public record Line(int number, Map<Column, String> cells) {

        public String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Refuses a list that lacks one of these columns. */
    public Table with(Column... needed) {
        for (var column : needed)
            if (!columns.contains(column))
                throw new TableRefused(TableRefused.Problem.HEADING_MISSING, column.heading());
        return this;
    }
}
