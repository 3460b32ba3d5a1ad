package nl.samenspraak.importing.inspection;

import static nl.samenspraak.importing.DocumentRefused.Problem.ENCRYPTED;
import static nl.samenspraak.importing.DocumentRefused.Problem.OLD_WORD_FORMAT;
import static nl.samenspraak.importing.DocumentRefused.Problem.OTHER_FORMAT;
import static nl.samenspraak.importing.DocumentRefused.Problem.UNKNOWN_FORMAT;
import static nl.samenspraak.importing.DocumentRefused.Problem.UNRECOGNISED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.samenspraak.importing.DocumentRefused;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The formats that can be read. The name says which one it should be, the first bytes must agree. */
public enum FileKind {
    DOCX,
    ODT,
    MARKDOWN;

    /** Not BMP: two letters are no evidence, a text may begin with "BMW". */
    private static final Set<FileMagic> CERTAIN = EnumSet.of(
            FileMagic.PDF,
            FileMagic.RTF,
            FileMagic.HTML,
            FileMagic.XML,
            FileMagic.PNG,
            FileMagic.JPEG,
            FileMagic.GIF,
            FileMagic.TIFF,
            FileMagic.EMF);

    public static FileKind of(String fileName, byte[] content) {
        FileKind named = named(fileName);
        FileMagic magic = FileMagic.valueOf(content);
        if (magic == FileMagic.OLE2) throw oldOffice(named, content);
        if (CERTAIN.contains(magic)) throw new DocumentRefused(OTHER_FORMAT, named.ending(), magic.name());
        boolean zipped = magic == FileMagic.OOXML;
        if (zipped && named == MARKDOWN) throw new DocumentRefused(OTHER_FORMAT, named.ending(), "ZIP");
        if (!zipped && named != MARKDOWN) throw new DocumentRefused(UNRECOGNISED, named.ending());
        return named;
    }

    public String ending() {
        return this == MARKDOWN ? ".md" : "." + name().toLowerCase(Locale.ROOT);
    }

    private static FileKind named(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "" : fileName.substring(dot).strip().toLowerCase(Locale.ROOT);
        return switch (ending) {
            case ".docx" -> DOCX;
            case ".odt" -> ODT;
            case ".md", ".markdown" -> MARKDOWN;
            default -> throw new DocumentRefused(UNKNOWN_FORMAT);
        };
    }

    /** Word before 2007 and every Office document with a password share one container. */
    private static DocumentRefused oldOffice(FileKind named, byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) return new DocumentRefused(ENCRYPTED);
            if (root.hasEntryCaseInsensitive("WordDocument")) return new DocumentRefused(OLD_WORD_FORMAT);
        } catch (IOException | RuntimeException unreadable) {
            return new DocumentRefused(UNRECOGNISED, named.ending());
        }
        return new DocumentRefused(OTHER_FORMAT, named.ending(), "Office 97–2003");
    }
}
