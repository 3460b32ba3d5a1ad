package nl.samenspraak.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A table of a document. Markdown has no merged cells: a cell over several columns leaves the others empty, a short cell
 * over several rows is said again in each. Headings in cells come out before the table, so that they can be navigated
 * to; what is no table then (one column, one cell) becomes plain blocks.
 */
public final class Grid {

    /** Wider tables exist only in files that want to do harm. */
    public static final int MAX_COLUMNS = 60;

    private static final int SAID_AGAIN = 80;

    /** What stands in a cell; one that goes on from above says nothing by itself. */
    private record Cell(List<Node> blocks, String saidAbove) {}

    private static final Cell EMPTY = new Cell(List.of(), "");

    private final List<List<Cell>> rows = new ArrayList<>();

    public void row() {
        rows.add(new ArrayList<>());
    }

    public void cell(List<Node> blocks, int columns) {
        add(new Cell(blocks, ""), columns);
    }

    /** A cell that goes on from the row above. */
    public void cellFromAbove(int columns) {
        Cell above =
                rows.size() < 2 ? EMPTY : at(rows.size() - 2, rows.getLast().size());
        String words = above.saidAbove().isEmpty() ? words(above.blocks()) : above.saidAbove();
        add(new Cell(List.of(), words.length() > SAID_AGAIN ? "" : words), columns);
    }

    private void add(Cell cell, int columns) {
        List<Cell> row = rows.getLast();
        row.add(cell);
        for (int i = 1; i < columns; i++) row.add(EMPTY);
        while (row.size() > MAX_COLUMNS) row.removeLast();
    }

    public void addTo(Flow flow) {
        rows.forEach(row -> row.replaceAll(cell -> new Cell(withoutHeadings(cell.blocks(), flow), cell.saidAbove())));
        List<Integer> columns = IntStream.range(
                        0, rows.stream().mapToInt(List::size).max().orElse(0))
                .filter(column -> IntStream.range(0, rows.size()).anyMatch(row -> isFilled(at(row, column))))
                .boxed()
                .toList();
        List<Integer> filled = IntStream.range(0, rows.size())
                .filter(row -> columns.stream().anyMatch(column -> isFilled(at(row, column))))
                .boxed()
                .toList();
        if (columns.size() > 1) flow.add(table(filled, columns));
        else
            filled.forEach(
                    row -> columns.forEach(column -> flow.addAll(at(row, column).blocks())));
    }

    private TableBlock table(List<Integer> filled, List<Integer> columns) {
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        TableBody body = new TableBody();
        filled.forEach(row -> (head.getFirstChild() == null ? head : body).appendChild(row(row, columns)));
        for (Node cell = head.getFirstChild().getFirstChild(); cell != null; cell = cell.getNext())
            ((TableCell) cell).setHeader(true);
        table.appendChild(head);
        if (body.getFirstChild() != null) table.appendChild(body);
        return table;
    }

    private TableRow row(int row, List<Integer> columns) {
        TableRow tableRow = new TableRow();
        columns.forEach(column -> tableRow.appendChild(written(at(row, column))));
        return tableRow;
    }

    private static TableCell written(Cell cell) {
        if (cell.saidAbove().isEmpty()) return OneLine.of(cell.blocks(), new TableCell());
        return new InlineText().words(cell.saidAbove(), Look.PLAIN).into(new TableCell());
    }

    private Cell at(int row, int column) {
        List<Cell> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : EMPTY;
    }

    private static List<Node> withoutHeadings(List<Node> cell, Flow flow) {
        cell.stream().filter(Heading.class::isInstance).forEach(flow::add);
        return cell.stream().filter(block -> !(block instanceof Heading)).toList();
    }

    private static boolean isFilled(Cell cell) {
        return cell.blocks().stream().anyMatch(block -> !OneLine.isBlank(block));
    }

    private static String words(List<Node> cell) {
        StringBuilder words = new StringBuilder();
        cell.forEach(block -> words.append(MarkdownText.words(block)).append(' '));
        return words.toString().strip();
    }
}
