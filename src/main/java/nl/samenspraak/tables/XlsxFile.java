package nl.samenspraak.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A list as a workbook of one sheet, its headings kept in sight; the same guard against formulas as {@link CsvFile}. */
public final class XlsxFile {

    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private XlsxFile() {}

    public static byte[] of(String name, List<String> headings, List<List<String>> lines) {
        try (var book = new SXSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(name);
            write(sheet, headings);
            for (var line : lines) write(sheet, line);
            sheet.createFreezePane(0, 1);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(SXSSFSheet sheet, List<String> cells) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (var cell : cells) row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(Cells.escaped(cell));
    }
}
