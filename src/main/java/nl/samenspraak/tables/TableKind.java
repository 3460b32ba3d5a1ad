package nl.samenspraak.tables;

import static nl.samenspraak.tables.TableRefused.Problem.BROKEN;
import static nl.samenspraak.tables.TableRefused.Problem.ENCRYPTED;
import static nl.samenspraak.tables.TableRefused.Problem.OLD_EXCEL_FORMAT;
import static nl.samenspraak.tables.TableRefused.Problem.OTHER_FORMAT;
import static nl.samenspraak.tables.TableRefused.Problem.UNKNOWN_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The formats that can be read. The name says which one it should be, the first bytes must agree. */
enum TableKind {
    CSV,
    XLSX;

    static TableKind of(String fileName, byte[] content) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        var magic = FileMagic.valueOf(content);
        if (magic == FileMagic.OLE2) throw oldOffice(content);
        var zipped = magic == FileMagic.OOXML;
        return switch (ending) {
            case "xlsx" -> {
                if (!zipped) throw new TableRefused(OTHER_FORMAT, ".xlsx");
                yield XLSX;
            }
            case "csv", "txt", "tsv" -> {
                if (zipped || magic == FileMagic.PDF) throw new TableRefused(OTHER_FORMAT, "." + ending);
                yield CSV;
            }
            default -> throw new TableRefused(UNKNOWN_FORMAT);
        };
    }

    /** Excel before 2007 and every Office document with a password share one container. */
    private static TableRefused oldOffice(byte[] content) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var locked = files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
            return new TableRefused(locked ? ENCRYPTED : OLD_EXCEL_FORMAT);
        } catch (IOException | RuntimeException unreadable) {
            return new TableRefused(BROKEN);
        }
    }
}
