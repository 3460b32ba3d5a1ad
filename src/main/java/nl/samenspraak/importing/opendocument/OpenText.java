package nl.samenspraak.importing.opendocument;

import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.child;
import static nl.samenspraak.importing.text.Elements.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.samenspraak.importing.text.Elements;
import nl.samenspraak.importing.text.InlineText;
import nl.samenspraak.importing.text.Look;
import nl.samenspraak.importing.text.Pictures;
import org.commonmark.node.Node;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;

/** The words of one paragraph of an OpenDocument text; frames that float beside it follow it. */
final class OpenText {

    private static final Set<String> LINES = Set.of("line", "connector", "polyline", "measure");
    private static final Set<String> SHAPES = Set.of(
            "custom-shape",
            "g",
            "rect",
            "circle",
            "ellipse",
            "polygon",
            "regular-polygon",
            "path",
            "caption",
            "scene",
            "line",
            "connector",
            "polyline",
            "measure");

    private final OpenReading reading;
    private final InlineText line = new InlineText();
    private final List<Node> beside = new ArrayList<>();

    OpenText(OpenReading reading) {
        this.reading = reading;
    }

    InlineText line() {
        return line;
    }

    List<Node> beside() {
        return beside;
    }

    void read(Element parent, Look look) {
        for (org.w3c.dom.Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) element(element, look);
            else if (node instanceof CharacterData words && !(node instanceof Comment))
                line.words(words.getData(), look);
        }
    }

    private void element(Element element, Look look) {
        switch (name(element)) {
            case "s", "tab" -> line.words(" ", look);
            case "line-break" -> line.lineBreak();
            case "span" -> span(element, look);
            case "a" -> read(element, look.linkingTo(attribute(element, "href")));
            case "note" -> reading.note(element).ifPresent(line::note);
            case "frame" -> drawing(element);
            case "ruby" -> child(element, "ruby-base").ifPresent(base -> read(base, look));
            case "annotation",
                    "annotation-end",
                    "hidden-text",
                    "hidden-paragraph",
                    "placeholder",
                    "tracked-changes",
                    "change",
                    "change-start",
                    "change-end",
                    "bookmark",
                    "bookmark-start",
                    "bookmark-end",
                    "soft-page-break",
                    "script",
                    "number",
                    "control" -> {}
            default -> {
                if (isShape(element)) drawing(element);
                else read(element, look);
            }
        }
    }

    private void span(Element span, Look look) {
        OpenStyle style = reading.styles().words(attribute(span, "style-name"));
        if (style.hidden()) return;
        read(span, style.within(look));
    }

    static boolean isShape(Element element) {
        return SHAPES.contains(name(element));
    }

    void drawing(Element drawing) {
        if (name(drawing).equals("frame")) frame(drawing);
        else shape(drawing);
    }

    /** Browsers can't draw it as LibreOffice does; its words and the pictures in it are kept, and what was lost is told. */
    private void shape(Element shape) {
        List<Node> inside = new OpenBlocks(reading).read(shape);
        beside.addAll(inside);
        String alternative = OpenPictures.alternative(shape);
        boolean lost =
                inside.isEmpty() && !LINES.contains(name(shape)) && !name(shape).equals("g");
        if (lost || !alternative.isBlank()) reading.left(Pictures.drawing(alternative));
    }

    private void frame(Element frame) {
        var box = child(frame, "text-box");
        if (box.isPresent()) {
            beside.addAll(new OpenBlocks(reading).read(box.get()));
        } else if (attribute(frame, "anchor-type").equals("as-char")) {
            reading.pictures().show(frame, line);
        } else {
            InlineText alone = new InlineText();
            reading.pictures().show(frame, alone);
            if (!alone.isBlank()) beside.add(alone.paragraph());
        }
        child(frame, "object")
                .flatMap(object -> child(object, "math"))
                .ifPresent(math -> line.words(Elements.text(math), Look.PLAIN));
    }
}
