package nl.samenspraak.importing.word;

import static nl.samenspraak.importing.DocumentRefused.Problem.OTHER_FORMAT;
import static nl.samenspraak.importing.DocumentRefused.Problem.STRICT_WORD_FORMAT;
import static nl.samenspraak.importing.DocumentRefused.Problem.UNRECOGNISED;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.samenspraak.importing.DocumentRefused;
import nl.samenspraak.importing.inspection.ZippedDocument;
import nl.samenspraak.importing.text.Manuscript;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word document (DOCX): Apache POI opens it, the text is read along its own tree. */
public final class WordDocument {

    private static final String ENDING = ".docx";

    private WordDocument() {}

    public static void read(ZippedDocument zipped, Manuscript manuscript) {
        checkType(zipped);
        try (XWPFDocument document = new XWPFDocument(zipped.repacked())) {
            WordReading reading = new WordReading(document, manuscript);
            WordBlocks body = new WordBlocks(reading, document);
            manuscript.write(body.read(document.getDocument().getBody().getDomNode()));
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
