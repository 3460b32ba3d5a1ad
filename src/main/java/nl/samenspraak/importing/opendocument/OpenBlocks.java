package nl.samenspraak.importing.opendocument;

import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.name;

import java.util.List;
import nl.samenspraak.importing.text.Elements;
import nl.samenspraak.importing.text.Emphases;
import nl.samenspraak.importing.text.Flow;
import nl.samenspraak.importing.text.InlineText;
import nl.samenspraak.importing.text.Look;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.w3c.dom.Element;

/** The blocks of one story of an OpenDocument text: its body, a cell, a note or a text box. */
final class OpenBlocks {

    private final OpenReading reading;
    private final Flow flow = new Flow();

    OpenBlocks(OpenReading reading) {
        this.reading = reading;
    }

    List<Node> read(Element container) {
        readInto(container);
        return flow.nodes();
    }

    Flow flow() {
        return flow;
    }

    private void readInto(Element container) {
        for (Element element : Elements.of(container)) {
            switch (name(element)) {
                case "h" -> heading(element);
                case "p" -> paragraph(element);
                case "list" -> new OpenList(this, reading.styles()).read(element);
                case "table" -> new OpenTable(reading).read(element).addTo(flow);
                case "section" -> {
                    if (!attribute(element, "display").equals("none")) readInto(element);
                }
                case "frame" -> frame(element);
                case "numbered-paragraph", "text-box", "index-body" -> readInto(element);
                default -> {}
            }
        }
    }

    void heading(Element element) {
        OpenStyle style = reading.styles().paragraph(attribute(element, "style-name"));
        heading(element, Elements.number(element, "outline-level", Math.max(1, style.headingLevel())), style);
    }

    private void paragraph(Element element) {
        OpenStyle style = reading.styles().paragraph(attribute(element, "style-name"));
        int level = style.title() ? 1 : style.headingLevel();
        if (level > 0) heading(element, level, style);
        else {
            OpenText text = text(element);
            if (!text.line().isBlank()) flow.add(text.line().paragraph());
            flow.addAll(text.beside());
        }
    }

    OpenText text(Element paragraph) {
        reading.keepGoing();
        OpenText text = new OpenText(reading);
        text.read(paragraph, Look.PLAIN);
        return text;
    }

    private void heading(Element element, int level, OpenStyle style) {
        OpenText text = text(element);
        InlineText line = text.line();
        if (!line.isBlank()) {
            Heading heading = new Heading();
            heading.setLevel(Math.clamp(level, 1, 6));
            line.into(heading);
            Emphases.removeFrom(heading);
            if (style.title()) reading.title(heading);
            flow.add(heading);
        }
        flow.addAll(text.beside());
    }

    private void frame(Element frame) {
        OpenText text = new OpenText(reading);
        text.frame(frame);
        if (!text.line().isBlank()) flow.add(text.line().paragraph());
        flow.addAll(text.beside());
    }
}
