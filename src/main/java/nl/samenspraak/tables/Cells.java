package nl.samenspraak.tables;

import static nl.samenspraak.tables.TableRefused.Problem.CELL_TOO_LONG;
import static nl.samenspraak.tables.TableRefused.Problem.TOO_MANY_LINES;

import java.util.ArrayList;
import java.util.List;

/** The cells of one file as they come in, within the limits; an empty line counts as a line of the file. */
final class Cells {

    private static final String FORMULA_SIGNS = "=+-@\t\r\n\0";

    private final List<CellLine> lines = new ArrayList<>();

    void line(int number, List<String> raw) {
        var line = new CellLine(number, raw.stream().map(Cells::clean).toList());
        if (line.isEmpty()) return;
        if (line.cells().stream().anyMatch(cell -> cell.length() > Tables.MAX_CELL))
            throw new TableRefused(CELL_TOO_LONG, number, Tables.MAX_CELL);
        lines.add(line);
        if (lines.size() > Tables.MAX_LINES + 1) throw new TableRefused(TOO_MANY_LINES, Tables.MAX_LINES);
    }

    List<CellLine> lines() {
        return lines;
    }

    /** Without spaces around, also the hard ones of Excel, and without the mark of {@link #escaped}. */
    private static String clean(String cell) {
        var words = cell.replace('\u00A0', ' ').strip();
        return words.length() > 1 && words.charAt(0) == '\'' && isFormulaSign(words.charAt(1))
                ? words.substring(1)
                : words;
    }

    /** A spreadsheet runs what begins like a formula (OWASP, CSV injection); behind an apostrophe it is text. */
    static String escaped(String cell) {
        return !cell.isEmpty() && isFormulaSign(cell.charAt(0)) ? "'" + cell : cell;
    }

    private static boolean isFormulaSign(char first) {
        return FORMULA_SIGNS.indexOf(first) >= 0;
    }
}
