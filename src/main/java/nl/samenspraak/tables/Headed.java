package nl.samenspraak.tables;

import static nl.samenspraak.tables.TableRefused.Problem.HEADING_TWICE;
import static nl.samenspraak.tables.TableRefused.Problem.NO_HEADINGS;
import static nl.samenspraak.tables.TableRefused.Problem.NO_LINES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds out from the first line what each cell of the others means. */
final class Headed {

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<Column, String> headings = new EnumMap<>(Column.class);
    private final List<String> unknown = new ArrayList<>();

    private Headed(CellLine headings) {
        for (var i = 0; i < headings.cells().size(); i++) place(headings.cells().get(i), i);
        if (places.isEmpty()) throw new TableRefused(NO_HEADINGS);
    }

    static Table table(List<CellLine> all) {
        if (all.isEmpty()) throw new TableRefused(NO_LINES);
        var headed = new Headed(all.getFirst());
        var lines = all.stream().skip(1).map(headed::line).toList();
        if (lines.isEmpty()) throw new TableRefused(NO_LINES);
        return new Table(lines, headed.headings, List.copyOf(headed.unknown));
    }

    /** How many of the cells are a heading that is known. */
    static long known(List<String> cells) {
        return cells.stream().filter(cell -> Column.headed(cell).isPresent()).count();
    }

    private void place(String heading, int place) {
        var column = Column.headed(heading);
        if (column.isEmpty()) {
            if (!heading.isEmpty()) unknown.add(heading);
        } else if (places.putIfAbsent(column.get(), place) != null) throw new TableRefused(HEADING_TWICE, heading);
        else headings.put(column.get(), heading);
    }

    private Table.Line line(CellLine line) {
        var cells = new EnumMap<Column, String>(Column.class);
        places.forEach((column, place) -> {
            if (place < line.cells().size()) cells.put(column, line.cells().get(place));
        });
        return new Table.Line(line.number(), cells);
    }
}
