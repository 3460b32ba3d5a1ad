package nl.samenspraak.importing.opendocument;

import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.name;

import java.util.List;
import nl.samenspraak.importing.text.Elements;
import nl.samenspraak.importing.text.Emphases;
import nl.samenspraak.importing.text.Flow;
import nl.samenspraak.importing.text.InlineText;
import nl.samenspraak.importing.text.ListNumber;
import nl.samenspraak.importing.text.Look;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.w3c.dom.Element;

/** The blocks of one story of an OpenDocument text: its body, a cell, a note or a text box. */
final class OpenBlocks {

    private static final ListNumber UNCOUNTED = new ListNumber("", 0, false, 0, "");

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
                case "h" -> heading(element, "");
                case "p" -> paragraph(element);
                case "list" -> OpenList.read(element, this, reading);
                case "table" -> new OpenTable(reading).read(element).addTo(flow);
                case "section" -> {
                    if (!attribute(element, "display").equals("none")) readInto(element);
                }
                case "frame" -> frame(element);
                case "numbered-paragraph", "text-box", "index-body" -> readInto(element);
                default -> {
                    if (OpenText.isShape(element)) frame(element);
                }
            }
        }
    }

    /** A heading with the label of the list it stands in, or if that gives none, with its number as a chapter. */
    void heading(Element element, String listLabel) {
        OpenStyle style = reading.styles().paragraph(attribute(element, "style-name"));
        int level = Elements.number(element, "outline-level", Math.max(1, style.headingLevel()));
        ListNumber number =
                listLabel.isEmpty() ? chapter(element, level, style) : new ListNumber("", 0, true, 0, listLabel);
        heading(element, level, style, number);
    }

    private ListNumber chapter(Element heading, int level, OpenStyle style) {
        if (style.uncounted() || attribute(heading, "is-list-header").equals("true")) return UNCOUNTED;
        boolean restarts = attribute(heading, "restart-numbering").equals("true");
        int given = restarts ? Elements.number(heading, "start-value", 1) : 0;
        return reading.chapters().next(level - 1, given, reading.styles()::chapters);
    }

    private void paragraph(Element element) {
        OpenStyle style = reading.styles().paragraph(attribute(element, "style-name"));
        int level = style.title() ? 1 : style.headingLevel();
        if (level > 0) heading(element, level, style, UNCOUNTED);
        else {
            OpenText text = text(element);
            if (!text.line().isBlank()) flow.add(text.line().paragraph());
            flow.addAll(text.beside());
        }
    }

    OpenText text(Element paragraph) {
        reading.keepGoing();
        OpenText text = new OpenText(reading);
        OpenStyle style = reading.styles().paragraph(attribute(paragraph, "style-name"));
        text.read(paragraph, style.within(Look.PLAIN));
        return text;
    }

    private void heading(Element element, int level, OpenStyle style, ListNumber number) {
        OpenText text = text(element);
        if (!text.line().isBlank()) {
            InlineText line = number.labelled(text.line());
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
        text.drawing(frame);
        if (!text.line().isBlank()) flow.add(text.line().paragraph());
        flow.addAll(text.beside());
    }
}
