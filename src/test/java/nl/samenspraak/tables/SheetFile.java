package nl.samenspraak.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Workbooks as people send them, and as some would like to. */
public final class SheetFile {

    private SheetFile() {}

    public static byte[] of(Consumer<XSSFSheet> filling) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            filling.accept(book.createSheet("Lijst"));
            book.createSheet("Iets anders").createRow(0).createCell(0).setCellValue("naam");
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] of(int rows) {
        return of(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("naam");
            for (var i = 1; i < rows; i++) sheet.createRow(i).createCell(0).setCellValue("Stad " + i);
        });
    }

    static byte[] locked() {
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var inside = encryptor.getDataStream(files)) {
                inside.write(of(3));
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] old() {
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[100]), "Workbook");
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] document() {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("naam");
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    static byte[] withDoctype() {
        return withSheet("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet "
                + "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c t=\"inlineStr\"><is><t>naam&e;</t></is></c></row></sheetData></worksheet>");
    }

    /** Sixty million spaces, of which a zip makes sixty thousand bytes. */
    static byte[] bomb() {
        return withSheet("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + " ".repeat(60_000_000) + "</sheetData></worksheet>");
    }

    private static byte[] withSheet(String xml) {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(of(3)));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().endsWith("sheet1.xml")
                                ? xml.getBytes(StandardCharsets.UTF_8)
                                : from.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
