package nl.samenspraak.tables;

import static nl.samenspraak.tables.TableRefused.Problem.EMPTY;
import static nl.samenspraak.tables.TableRefused.Problem.TOO_LARGE;

import java.time.Duration;
import java.util.List;
import nl.samenspraak.importing.DocumentRefused;
import nl.samenspraak.importing.inspection.TimeLimit;
import org.springframework.stereotype.Component;

/**
 * Reads a list of somebody else, CSV or XLSX: at most {@value #MAX_BYTES} bytes, {@value #MAX_LINES} lines and
 * {@value #MAX_CELL} characters in a cell, within 20 seconds. Of a workbook it reads the first sheet, and of a formula
 * the value that was last computed. Nothing is stored; anything wrong is a {@link TableRefused}.
 */
@Component
public class Tables {

    public static final int MAX_BYTES = 2 * 1024 * 1024;
    public static final int MAX_LINES = 5_000;
    public static final int MAX_CELL = 4_000;

    private final TimeLimit limit = new TimeLimit(Duration.ofSeconds(20));

    public Table read(String fileName, byte[] content) {
        if (content.length == 0) throw new TableRefused(EMPTY);
        if (content.length > MAX_BYTES) throw new TableRefused(TOO_LARGE, MAX_BYTES / 1024 / 1024);
        try {
            return Headed.table(limit.within(() -> lines(fileName, content)));
        } catch (DocumentRefused refused) {
            throw asList(refused);
        }
    }

    private static List<CellLine> lines(String fileName, byte[] content) {
        return switch (TableKind.of(fileName, content)) {
            case CSV -> CsvLines.of(content);
            case XLSX -> SheetLines.of(content);
        };
    }

    /** The checks are those of documents; what they say is about documents too. */
    private static TableRefused asList(DocumentRefused refused) {
        return switch (refused.problem()) {
            case ENCRYPTED -> new TableRefused(TableRefused.Problem.ENCRYPTED);
            case UNSAFE_XML, ARCHIVE_INSIDE, UNSAFE_NAMES -> new TableRefused(TableRefused.Problem.UNSAFE);
            case TOO_LARGE_UNPACKED, TOO_MANY_PARTS, TOO_MANY_BLOCKS, NESTED_TOO_DEEP ->
                new TableRefused(TableRefused.Problem.TOO_LARGE_UNPACKED);
            case TOO_SLOW -> new TableRefused(TableRefused.Problem.TOO_SLOW, refused.arguments());
            case BUSY -> new TableRefused(TableRefused.Problem.BUSY, refused.arguments());
            default -> new TableRefused(TableRefused.Problem.BROKEN);
        };
    }
}
