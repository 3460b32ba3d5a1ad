package nl.samenspraak.importing.word;

import static nl.samenspraak.importing.DocumentRefused.Problem.BROKEN;
import static nl.samenspraak.importing.DocumentRefused.Problem.OTHER_FORMAT;
import static nl.samenspraak.importing.DocumentRefused.Problem.STRICT_WORD_FORMAT;
import static nl.samenspraak.importing.DocumentRefused.Problem.UNRECOGNISED;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.samenspraak.importing.DocumentRefused;
import nl.samenspraak.importing.inspection.ZippedDocument;
import nl.samenspraak.importing.text.Manuscript;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/** A Word document (DOCX): Apache POI opens it, the text is read along the tree of its parts. */
public final class WordDocument {

    private static final String ENDING = ".docx";

    private WordDocument() {}

    public static void read(ZippedDocument zipped, Manuscript manuscript) {
        checkType(zipped);
        try (OPCPackage document = OPCPackage.open(zipped.repacked())) {
            WordParts parts = new WordParts(document);
            WordReading reading = new WordReading(parts, zipped.parts(), manuscript);
            manuscript.write(new WordBlocks(reading, parts.text()).read(parts.body()));
        } catch (InvalidFormatException broken) {
            throw new DocumentRefused(BROKEN);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void checkType(ZippedDocument zipped) {
        String type = zipped.declaredType();
        if (type.contains("opendocument.")) throw new DocumentRefused(OTHER_FORMAT, ENDING, "OpenDocument");
        if (type.contains("spreadsheetml.sheet.main") || type.contains("ms-excel.sheet"))
            throw new DocumentRefused(OTHER_FORMAT, ENDING, "Excel");
        if (type.contains("presentationml.presentation.main") || type.contains("ms-powerpoint"))
            throw new DocumentRefused(OTHER_FORMAT, ENDING, "PowerPoint");
        if (!type.contains("wordprocessingml") && !type.contains("ms-word"))
            throw new DocumentRefused(UNRECOGNISED, ENDING);
        boolean strict = zipped.mentions("_rels/.rels", "http://purl.oclc.org/ooxml/officeDocument");
        if (strict) throw new DocumentRefused(STRICT_WORD_FORMAT);
    }
}
