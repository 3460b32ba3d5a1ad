package nl.samenspraak.importing.word;

import static nl.samenspraak.importing.DocumentRefused.Problem.BROKEN;
import static nl.samenspraak.importing.text.Elements.attribute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.importing.DocumentRefused;
import nl.samenspraak.importing.text.Elements;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a Word document as Apache POI's package finds them. POI's own model of the text is not used: it refuses
 * pictures that Word shows, and loses the order of tracked changes, content controls and text boxes.
 */
final class WordParts {

    private final PackagePart text;

    WordParts(OPCPackage zipped) {
        List<PackagePart> texts = zipped.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (texts.isEmpty()) throw new DocumentRefused(BROKEN);
        this.text = texts.getFirst();
    }

    PackagePart text() {
        return text;
    }

    Element body() {
        return Elements.child(root(text), "body").orElseThrow(() -> new DocumentRefused(BROKEN));
    }

    /** The part, if it is there, to which the text is related in this way, such as its styles. */
    Optional<PackagePart> related(String kind) {
        try {
            for (PackageRelationship relation : text.getRelationships())
                if (relation.getRelationshipType().endsWith("/" + kind) && isInside(relation))
                    return Optional.ofNullable(text.getRelatedPart(relation));
            return Optional.empty();
        } catch (InvalidFormatException | IllegalArgumentException broken) {
            throw new DocumentRefused(BROKEN);
        }
    }

    /** The elements of that name in a related part, by the value of an attribute. */
    Map<String, Element> definitions(String kind, String name, String key) {
        Map<String, Element> definitions = new HashMap<>();
        related(kind)
                .map(WordParts::root)
                .ifPresent(root -> Elements.children(root, name)
                        .forEach(element -> definitions.putIfAbsent(attribute(element, key), element)));
        return definitions;
    }

    static Element root(PackagePart part) {
        try (InputStream stream = part.getInputStream()) {
            return DocumentHelper.readDocument(stream).getDocumentElement();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException broken) {
            throw new DocumentRefused(BROKEN);
        }
    }

    /** The name of the part to which a relation leads, if it leads to one inside the document. */
    static Optional<String> inside(PackagePart from, String relation) {
        return relation(from, relation)
                .filter(WordParts::isInside)
                .map(found -> found.getTargetURI().getPath().replaceFirst("^/", ""));
    }

    /** The root of the part to which a relation leads, if it leads to one inside the document that is there. */
    static Optional<Element> rootInside(PackagePart from, String relation) {
        return relation(from, relation).filter(WordParts::isInside).flatMap(found -> {
            try {
                return Optional.ofNullable(from.getRelatedPart(found)).map(WordParts::root);
            } catch (InvalidFormatException | IllegalArgumentException broken) {
                throw new DocumentRefused(BROKEN);
            }
        });
    }

    static Optional<URI> outside(PackagePart from, String relation) {
        return relation(from, relation).filter(found -> !isInside(found)).map(PackageRelationship::getTargetURI);
    }

    private static Optional<PackageRelationship> relation(PackagePart from, String id) {
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(from.getRelationship(id));
    }

    private static boolean isInside(PackageRelationship relation) {
        return relation.getTargetMode() == TargetMode.INTERNAL;
    }
}
