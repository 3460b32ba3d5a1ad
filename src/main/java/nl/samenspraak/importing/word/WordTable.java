package nl.samenspraak.importing.word;

import static nl.samenspraak.importing.text.Elements.child;
import static nl.samenspraak.importing.text.Elements.name;
import static nl.samenspraak.importing.text.Elements.value;

import java.util.List;
import nl.samenspraak.importing.text.Elements;
import nl.samenspraak.importing.text.Grid;
import org.w3c.dom.Element;

/** The rows and cells of a Word table, without the ones that someone deleted while tracking. */
final class WordTable {

    private final WordBlocks blocks;
    private final Grid grid = new Grid();

    WordTable(WordBlocks blocks) {
        this.blocks = blocks;
    }

    Grid read(Element table) {
        rows(table);
        return grid;
    }

    private void rows(Element container) {
        for (Element element : Elements.of(container)) {
            switch (name(element)) {
                case "tr" -> row(element);
                case "sdt" -> WordBlocks.content(element).ifPresent(this::rows);
                case "customXml", "ins", "moveTo" -> rows(element);
                default -> {}
            }
        }
    }

    private void row(Element row) {
        if (child(row, "trPr", "del").isPresent()) return;
        grid.row();
        empty(WordStyles.number(value(row, "trPr", "gridBefore"), 0));
        cells(row);
    }

    private void empty(int columns) {
        if (columns > 0) grid.cell(List.of(), Math.min(columns, Grid.MAX_COLUMNS));
    }

    private void cells(Element container) {
        for (Element element : Elements.of(container)) {
            switch (name(element)) {
                case "tc" -> cell(element);
                case "sdt" -> WordBlocks.content(element).ifPresent(this::cells);
                case "customXml" -> cells(element);
                default -> {}
            }
        }
    }

    private void cell(Element cell) {
        int columns = Math.clamp(WordStyles.number(value(cell, "tcPr", "gridSpan"), 1), 1, Grid.MAX_COLUMNS);
        boolean fromAbove = child(cell, "tcPr", "vMerge")
                .filter(merge -> !Elements.attribute(merge, "val").equals("restart"))
                .isPresent();
        if (child(cell, "tcPr", "cellDel").isPresent()) empty(columns);
        else if (fromAbove) grid.cellFromAbove(columns);
        else grid.cell(blocks.within(cell), columns);
    }
}
