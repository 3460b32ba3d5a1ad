package nl.samenspraak.importing.word;

import static nl.samenspraak.importing.text.Elements.child;
import static nl.samenspraak.importing.text.Elements.name;
import static nl.samenspraak.importing.text.Elements.value;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.importing.text.Elements;
import nl.samenspraak.importing.text.Emphases;
import nl.samenspraak.importing.text.Flow;
import nl.samenspraak.importing.text.InlineText;
import nl.samenspraak.importing.text.ListNumber;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.w3c.dom.Element;

/** The blocks of one story of a Word document: its body, a cell, a note or a text box. */
final class WordBlocks {

    private static final List<String> READABLE = List.of("blip", "imagedata", "txbxContent", "t");

    private final WordReading reading;
    private final PackagePart part;
    private final WordFields fields = new WordFields();
    private final Flow flow = new Flow();
    /** The words before a paragraph mark that someone deleted while tracking: the next paragraph goes on with them. */
    private InlineText carried = new InlineText();

    WordBlocks(WordReading reading, PackagePart part) {
        this.reading = reading;
        this.part = part;
    }

    /** The blocks in an element that stands inside this story. */
    List<Node> within(Element container) {
        return new WordBlocks(reading, part).read(container);
    }

    List<Node> read(org.w3c.dom.Node container) {
        readInto(container);
        if (!carried.isBlank()) flow.add(carried.paragraph());
        return flow.nodes();
    }

    private void readInto(org.w3c.dom.Node container) {
        for (Element element : Elements.of(container)) {
            switch (name(element)) {
                case "p" -> paragraph(element);
                case "tbl" -> new WordTable(this).read(element).addTo(flow);
                case "sdt" -> content(element).ifPresent(this::readInto);
                case "ins", "moveTo", "customXml", "smartTag" -> readInto(element);
                case "AlternateContent" -> chosen(element).ifPresent(this::readInto);
                default -> {}
            }
        }
    }

    private void paragraph(Element paragraph) {
        reading.keepGoing();
        WordStyle style = styles().style(value(paragraph, "pPr", "pStyle"));
        int level = headingLevel(paragraph, style);
        if (level > 0 && !style.contentsHeading()) fields.closeAll();
        WordText text = new WordText(this);
        text.read(paragraph, "");
        if (!style.contents() && !WordContents.isHeading(paragraph, style, styles())) {
            InlineText line = carried.add(text.line());
            carried = new InlineText();
            if (isMarkDeleted(paragraph)) carried = line;
            else add(paragraph, style, level, line);
        }
        flow.addAll(text.beside());
    }

    private void add(Element paragraph, WordStyle style, int level, InlineText line) {
        if (line.isBlank()) return;
        Optional<ListNumber> number = number(paragraph, style);
        if (level > 0) heading(level, number.map(one -> one.labelled(line)).orElse(line), style);
        else if (number.isEmpty() && style.listParagraph()) flow.continueItem(line.paragraph());
        else if (number.isEmpty()) flow.add(line.paragraph());
        else number.get().add(line, flow);
    }

    private void heading(int level, InlineText line, WordStyle style) {
        Heading heading = new Heading();
        heading.setLevel(Math.min(level, 6));
        line.into(heading);
        Emphases.removeFrom(heading);
        if (style.title()) reading.title(heading);
        flow.add(heading);
    }

    private Optional<ListNumber> number(Element paragraph, WordStyle style) {
        Optional<Element> own = child(paragraph, "pPr", "numPr");
        String list = own.map(element -> value(element, "numId"))
                .filter(id -> !id.isEmpty())
                .orElse(style.numbering());
        int level = own.map(element -> WordStyles.number(value(element, "ilvl"), -1))
                .filter(l -> l >= 0)
                .orElse(Math.max(style.numberingLevel(), 0));
        int deeper = level == 0 ? style.deeperList() : 0;
        return reading.numbering().next(list, level).map(number -> number.deeper(deeper));
    }

    private static int headingLevel(Element paragraph, WordStyle style) {
        int outline = WordStyles.number(value(paragraph, "pPr", "outlineLvl"), -1);
        if (outline >= 0) return outline < 9 ? outline + 1 : 0;
        return style.title() ? 1 : style.headingLevel();
    }

    private static boolean isMarkDeleted(Element paragraph) {
        return child(paragraph, "pPr", "rPr", "del").isPresent()
                || child(paragraph, "pPr", "rPr", "moveFrom").isPresent();
    }

    /** What stands in a content control, unless it is a table of contents or a prompt that nobody filled in. */
    static Optional<Element> content(Element control) {
        boolean contents =
                value(control, "sdtPr", "docPartObj", "docPartGallery").equals("Table of Contents");
        boolean prompt = child(control, "sdtPr", "showingPlcHdr").isPresent();
        return contents || prompt ? Optional.empty() : child(control, "sdtContent");
    }

    /** Of two renderings of the same thing the one that holds something readable, the newer first; else the newer. */
    static Optional<Element> chosen(Element alternatives) {
        return Elements.of(alternatives).stream()
                .filter(choice -> READABLE.stream()
                        .anyMatch(name -> Elements.within(choice, name).isPresent()))
                .findFirst()
                .or(() -> Elements.of(alternatives).stream().findFirst());
    }

    Optional<String> note(boolean end, int id) {
        return reading.note(end, id);
    }

    WordFields fields() {
        return fields;
    }

    WordStyles styles() {
        return reading.styles();
    }

    PackagePart part() {
        return part;
    }

    WordPictures pictures() {
        return new WordPictures(part, reading);
    }

    WordDrawings drawings() {
        return new WordDrawings(part, reading);
    }
}
