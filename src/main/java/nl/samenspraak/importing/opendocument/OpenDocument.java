package nl.samenspraak.importing.opendocument;

import static nl.samenspraak.importing.DocumentRefused.Problem.BROKEN;
import static nl.samenspraak.importing.DocumentRefused.Problem.OTHER_FORMAT;
import static nl.samenspraak.importing.DocumentRefused.Problem.UNRECOGNISED;

import nl.samenspraak.importing.DocumentRefused;
import nl.samenspraak.importing.inspection.ZippedDocument;
import nl.samenspraak.importing.text.Manuscript;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.w3c.dom.Element;

/** An OpenDocument text (ODT): the ODF Toolkit opens it, the text is read along its own tree. */
public final class OpenDocument {

    private static final String ENDING = ".odt";
    private static final String TYPE = "application/vnd.oasis.opendocument.";

    private OpenDocument() {}

    public static void read(ZippedDocument zipped, Manuscript manuscript) {
        checkType(zipped.declaredType());
        try (OdfTextDocument document = OdfTextDocument.loadDocument(zipped.repacked())) {
            OpenStyles styles = new OpenStyles();
            styles.gather(document.getStylesDom());
            styles.gather(document.getContentDom().getRootElement());
            OpenReading reading = new OpenReading(manuscript, styles, zipped.parts());
            Element text = document.getContentRoot();
            manuscript.write(new OpenBlocks(reading).read(text));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unreadable) {
            // The toolkit declares that it throws anything.
            throw new DocumentRefused(BROKEN);
        }
    }

    private static void checkType(String type) {
        if (type.startsWith(TYPE + "text")) return;
        if (type.startsWith(TYPE + "spreadsheet")) throw new DocumentRefused(OTHER_FORMAT, ENDING, "OpenDocument Calc");
        if (type.startsWith(TYPE + "presentation"))
            throw new DocumentRefused(OTHER_FORMAT, ENDING, "OpenDocument Impress");
        if (type.contains("wordprocessingml")) throw new DocumentRefused(OTHER_FORMAT, ENDING, "Word");
        throw new DocumentRefused(UNRECOGNISED, ENDING);
    }
}
