package nl.samenspraak.importing.inspection;

import static nl.samenspraak.importing.DocumentRefused.Problem.BROKEN;
import static nl.samenspraak.importing.DocumentRefused.Problem.NESTED_TOO_DEEP;
import static nl.samenspraak.importing.DocumentRefused.Problem.TOO_MANY_BLOCKS;
import static nl.samenspraak.importing.DocumentRefused.Problem.UNSAFE_XML;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.samenspraak.importing.DocumentRefused;
import nl.samenspraak.importing.text.Manuscript;

/** One XML part, read once as a stream: well-formed, without DOCTYPE, not too deep and not too much of it. */
final class XmlInspection {

    static final int MAX_DEPTH = 150;
    static final int MAX_ELEMENTS = 600_000;
    /** Cells of tables are paragraphs too, so this is more than there may be blocks. */
    static final int MAX_PARAGRAPHS = 19_999;

    private static final XMLInputFactory STREAMS = streams();

    private final Set<String> elements = new HashSet<>();
    private int depth;
    private int count;
    private int paragraphs;

    private XmlInspection() {}

    static XmlInspection of(byte[] part) {
        XmlInspection inspection = new XmlInspection();
        try {
            XMLStreamReader reader = STREAMS.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) inspection.look(reader, reader.next());
        } catch (XMLStreamException | RuntimeException broken) {
            if (broken instanceof DocumentRefused refused) throw refused;
            throw new DocumentRefused(BROKEN);
        }
        return inspection;
    }

    /** By name, or because it begins as XML does in any of the encodings in which a byte of {@code <} can be found. */
    static boolean looksLikeXml(String name, byte[] part) {
        if (isNamedXml(name)) return true;
        for (byte b : part) {
            if (b == '<') return true;
            boolean mayPrecede = b == 0 || b == ' ' || b == '\t' || b == '\r' || b == '\n' || (b & 0xFF) >= 0xBB;
            if (!mayPrecede) return false;
        }
        return false;
    }

    static boolean isNamedXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    boolean mentions(String element) {
        return elements.contains(element);
    }

    private void look(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new DocumentRefused(UNSAFE_XML);
            case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
    }

    private void start(String name) {
        if (++depth > MAX_DEPTH) throw new DocumentRefused(NESTED_TOO_DEEP);
        if (++count > MAX_ELEMENTS || name.equals("p") && ++paragraphs > MAX_PARAGRAPHS)
            throw new DocumentRefused(TOO_MANY_BLOCKS, Manuscript.MAX_BLOCKS);
        if (elements.size() < 1_000) elements.add(name);
        if (count % 10_000 == 0 && Thread.interrupted()) throw new DocumentRefused(BROKEN);
    }

    private static XMLInputFactory streams() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The limit differs by Java version; ours is stricter than none and gives a better sentence.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the document is read");
        });
        return factory;
    }
}
