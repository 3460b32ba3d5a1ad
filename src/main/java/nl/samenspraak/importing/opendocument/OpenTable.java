package nl.samenspraak.importing.opendocument;

import static nl.samenspraak.importing.text.Elements.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspraak.importing.text.Elements;
import nl.samenspraak.importing.text.Grid;
import org.w3c.dom.Element;

/** The rows and cells of a table in an OpenDocument text. */
final class OpenTable {

    private final OpenReading reading;
    private final Grid grid = new Grid();
    /** For each column, how many rows the cell above still covers. */
    private final Map<Integer, Integer> covered = new HashMap<>();

    OpenTable(OpenReading reading) {
        this.reading = reading;
    }

    Grid read(Element table) {
        rows(table);
        return grid;
    }

    private void rows(Element container) {
        for (Element element : Elements.of(container)) {
            switch (name(element)) {
                case "table-row" -> row(element);
                case "table-header-rows", "table-rows", "table-row-group" -> rows(element);
                default -> {}
            }
        }
    }

    private void row(Element row) {
        grid.row();
        int column = 0;
        for (Element cell : Elements.of(row)) {
            int repeated = Math.clamp(Elements.number(cell, "number-columns-repeated", 1), 1, Grid.MAX_COLUMNS);
            boolean isCell = name(cell).equals("table-cell");
            if (!isCell && !name(cell).equals("covered-table-cell")) continue;
            for (int i = 0; i < repeated; i++, column++) {
                if (isCell) cell(cell, column);
                else if (covered.merge(column, -1, Integer::sum) >= 0) grid.cellFromAbove(1);
                else grid.cell(List.of(), 1);
            }
        }
    }

    private void cell(Element cell, int column) {
        covered.put(column, Elements.number(cell, "number-rows-spanned", 1) - 1);
        grid.cell(new OpenBlocks(reading).read(cell), 1);
    }
}
