package nl.samenspraak.importing.word;

import static nl.samenspraak.importing.text.Elements.all;
import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.child;
import static nl.samenspraak.importing.text.Elements.name;
import static nl.samenspraak.importing.text.Elements.within;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.importing.text.Elements;
import nl.samenspraak.importing.text.InlineText;
import nl.samenspraak.importing.text.Look;
import org.commonmark.node.Node;
import org.w3c.dom.Element;

/** The words of one Word paragraph; pictures and text boxes that float beside it follow it. */
final class WordText {

    private final WordBlocks blocks;
    private final InlineText line = new InlineText();
    private final List<Node> beside = new ArrayList<>();

    WordText(WordBlocks blocks) {
        this.blocks = blocks;
    }

    InlineText line() {
        return line;
    }

    List<Node> beside() {
        return beside;
    }

    void read(org.w3c.dom.Node parent, String link) {
        for (Element element : Elements.of(parent)) {
            switch (name(element)) {
                case "r" -> run(element, link);
                case "ins", "moveTo", "smartTag", "customXml", "bdo", "dir", "rubyBase" -> read(element, link);
                case "hyperlink" -> read(element, target(element));
                case "fldSimple" -> {
                    if (!WordFields.isContents(attribute(element, "instr"))) read(element, link);
                }
                case "sdt" -> WordBlocks.content(element).ifPresent(content -> read(content, link));
                case "AlternateContent" -> WordBlocks.chosen(element).ifPresent(chosen -> read(chosen, link));
                case "oMath", "oMathPara" -> formula(element);
                default -> {}
            }
        }
    }

    private void run(Element run, String link) {
        Optional<Element> properties = child(run, "rPr");
        if (properties.filter(element -> isOn(element, "vanish")).isPresent()) return;
        String destination = link.isEmpty() ? blocks.fields().link() : link;
        Look look = properties.map(this::look).orElse(Look.PLAIN).linkingTo(destination);
        pieces(run, look, link);
    }

    private void pieces(Element run, Look look, String link) {
        for (Element piece : Elements.of(run)) {
            switch (name(piece)) {
                case "t" -> say(Elements.text(piece), look);
                case "tab", "ptab" -> say(" ", look);
                case "noBreakHyphen" -> say("\u2011", look);
                case "sym" -> say(symbol(piece), look);
                case "br", "cr" -> lineBreak(attribute(piece, "type"));
                case "fldChar" -> blocks.fields().mark(attribute(piece, "fldCharType"));
                case "instrText" -> blocks.fields().instruct(Elements.text(piece));
                case "footnoteReference", "endnoteReference" -> note(piece);
                case "drawing", "pict", "object" -> drawing(piece);
                case "AlternateContent" -> WordBlocks.chosen(piece).ifPresent(chosen -> pieces(chosen, look, link));
                case "ruby" -> child(piece, "rubyBase").ifPresent(base -> read(base, link));
                default -> {}
            }
        }
    }

    private void say(String words, Look look) {
        if (!blocks.fields().hideText()) line.words(words, look);
    }

    private void lineBreak(String type) {
        if (type.equals("page") || type.equals("column")) say(" ", Look.PLAIN);
        else if (!blocks.fields().hideText()) line.lineBreak();
    }

    private void note(Element reference) {
        if (blocks.fields().hideText()) return;
        blocks.note(name(reference).equals("endnoteReference"), Elements.number(reference, "id", -1))
                .ifPresent(line::note);
    }

    private void drawing(Element drawing) {
        List<Element> boxes = all(drawing, WordPictures.BOX, "");
        List<Element> pictures = WordPictures.in(drawing);
        boolean floats = !boxes.isEmpty() || within(drawing, "anchor").isPresent();
        boxes.forEach(box -> beside.addAll(blocks.within(box)));
        for (Element picture : pictures) {
            InlineText alone = floats ? new InlineText() : line;
            blocks.pictures().show(drawing, picture, alone);
            if (floats && !alone.isBlank()) beside.add(alone.paragraph());
        }
        if (pictures.isEmpty()) beside.addAll(blocks.drawings().words(drawing, !boxes.isEmpty()));
    }

    private void formula(Element formula) {
        for (Element element : Elements.of(formula)) {
            if (name(element).equals("t")) say(Elements.text(element), Look.PLAIN);
            else formula(element);
        }
    }

    private String target(Element hyperlink) {
        return WordParts.outside(blocks.part(), attribute(hyperlink, "id"))
                .map(URI::toString)
                .orElse("");
    }

    private Look look(Element properties) {
        WordStyle style = blocks.styles().style(Elements.value(properties, "rStyle"));
        return new Look(
                on(properties, "b", style.bold() && style.headingLevel() == 0),
                on(properties, "i", style.italic()),
                isOn(properties, "strike"),
                "");
    }

    private static boolean on(Element properties, String toggle, boolean otherwise) {
        return child(properties, toggle).map(WordStyles::isOn).orElse(otherwise);
    }

    private static boolean isOn(Element properties, String toggle) {
        return on(properties, toggle, false);
    }

    /** Letters of the symbol fonts have no meaning outside them; of a few everybody knows the shape. */
    private static String symbol(Element symbol) {
        return switch (attribute(symbol, "char").toUpperCase(java.util.Locale.ROOT)) {
            case "F0E0", "F0E8" -> "→";
            case "F0FC" -> "✓";
            case "F0B7", "F0A7" -> "•";
            default -> "";
        };
    }
}
