package nl.samenspraak.workspace;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Rows to take along, the heads first. A cell that a spreadsheet would take for a formula gets an apostrophe before it
 * (OWASP, CSV injection): names come from people.
 */
record Sheet(List<String> heads, List<List<String>> rows) {

    private static final String DANGEROUS = "=+-@\t\0\r\n";

    /** UTF-8 with a byte order mark, divided by semicolons: what a Dutch spreadsheet program opens by a double click. */
    byte[] csv() {
        return ("\uFEFF"
                        + all().map(row -> row.stream().map(Sheet::quoted).collect(joining(";")) + "\r\n")
                                .collect(joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx(String name) {
        try (var book = new SXSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(name);
            for (var row : all().toList()) {
                var line = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (var i = 0; i < row.size(); i++) line.createCell(i).setCellValue(harmless(row.get(i)));
            }
            sheet.createFreezePane(0, 1);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<List<String>> all() {
        return Stream.concat(Stream.of(heads), rows.stream());
    }

    private static String quoted(String cell) {
        return "\"" + harmless(cell).replace("\"", "\"\"") + "\"";
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
