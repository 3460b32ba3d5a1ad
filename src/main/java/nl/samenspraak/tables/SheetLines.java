package nl.samenspraak.tables;

import static nl.samenspraak.tables.TableRefused.Problem.BROKEN;
import static nl.samenspraak.tables.TableRefused.Problem.OTHER_FORMAT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.samenspraak.importing.inspection.ZipInspection;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the first sheet of a workbook as a stream, after the same checks as a document; formulas are not computed. */
final class SheetLines implements XSSFSheetXMLHandler.SheetContentsHandler {

    /** More columns than any list has; what lies beyond is not looked at. */
    private static final int MAX_COLUMNS = 100;

    private final Cells cells = new Cells();
    private final List<String> row = new ArrayList<>();

    private SheetLines() {}

    static List<CellLine> of(byte[] content) {
        var zipped = ZipInspection.of(content);
        if (!zipped.declaredType().contains("spreadsheetml.sheet.main+xml"))
            throw new TableRefused(OTHER_FORMAT, ".xlsx");
        var lines = new SheetLines();
        try (var file = OPCPackage.open(zipped.repacked())) {
            lines.read(file);
        } catch (IOException | OpenXML4JException | SAXException broken) {
            throw new TableRefused(BROKEN);
        }
        return lines.cells.lines();
    }

    private void read(OPCPackage file) throws IOException, OpenXML4JException, SAXException {
        var reader = new XSSFReader(file);
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) throw new TableRefused(BROKEN);
        try (var sheet = sheets.next()) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(file, false),
                    this,
                    new DataFormatter(Locale.ROOT),
                    false));
            parser.parse(new InputSource(sheet));
        } catch (javax.xml.parsers.ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void startRow(int number) {
        row.clear();
    }

    @Override
    public void endRow(int number) {
        cells.line(number + 1, List.copyOf(row));
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        var place = reference == null ? row.size() : new CellReference(reference).getCol();
        if (place >= MAX_COLUMNS) return;
        while (row.size() <= place) row.add("");
        row.set(place, Objects.requireNonNullElse(text, ""));
    }
}
