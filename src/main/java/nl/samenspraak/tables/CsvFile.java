package nl.samenspraak.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A list as a file that any spreadsheet opens: CSV in UTF-8 with its mark, {@code ;} between cells as Dutch spreadsheets
 * expect. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
public final class CsvFile {

    public static final String CONTENT_TYPE = "text/csv;charset=utf-8";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    private CsvFile() {}

    public static byte[] of(List<String> headings, List<List<String>> lines) {
        var text = new StringBuilder("\uFEFF");
        try (var printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(safe(headings));
            for (var line : lines) printer.printRecord(safe(line));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> safe(List<String> cells) {
        return cells.stream().map(Cells::escaped).toList();
    }
}
