package nl.samenspraak.importing.word;

import static nl.samenspraak.importing.text.Elements.all;
import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspraak.importing.text.Elements;
import nl.samenspraak.importing.text.InlineText;
import nl.samenspraak.importing.text.Look;
import nl.samenspraak.importing.text.Pictures;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.w3c.dom.Element;

/**
 * Drawings that Word draws itself (SmartArt, charts, shapes): browsers can't. The words of SmartArt are kept as a list,
 * and whoever reads the document in is told which drawing is missing.
 */
final class WordDrawings {

    private final PackagePart part;
    private final WordReading reading;

    WordDrawings(PackagePart part, WordReading reading) {
        this.part = part;
        this.reading = reading;
    }

    /** The words of a drawing without pictures; of one whose text boxes were read, nothing is said if nobody described it. */
    List<Node> words(Element drawing, boolean wasRead) {
        String alternative = WordPictures.alternative(drawing);
        if (alternative.isBlank()) alternative = chartTitle(drawing);
        boolean says = !alternative.isBlank() || !wasRead && !isOrnament(drawing);
        if (says) reading.manuscript().notice(Pictures.drawing(alternative));
        return smartArt(drawing);
    }

    private List<Node> smartArt(Element drawing) {
        List<String> points = new ArrayList<>();
        related(drawing, "relIds", "dm")
                .ifPresent(data -> all(data, "pt", "").stream()
                        .map(WordDrawings::said)
                        .filter(words -> !words.isBlank())
                        .forEach(points::add));
        if (points.isEmpty()) return List.of();
        BulletList list = new BulletList();
        list.setTight(true);
        points.forEach(words -> {
            ListItem item = new ListItem();
            item.appendChild(new InlineText().words(words, Look.PLAIN).paragraph());
            list.appendChild(item);
        });
        return List.of(list);
    }

    private String chartTitle(Element drawing) {
        return related(drawing, "chart", "id")
                .flatMap(chart -> within(chart, "title"))
                .map(WordDrawings::said)
                .orElse("")
                .strip();
    }

    private Optional<Element> related(Element drawing, String name, String relation) {
        return within(drawing, name)
                .map(element -> attribute(element, relation))
                .flatMap(id -> WordParts.rootInside(part, id));
    }

    /** Lines and what is marked as decoration say nothing. */
    private static boolean isOrnament(Element drawing) {
        boolean ruler = within(drawing, "rect")
                .filter(rect -> attribute(rect, "hr").startsWith("t"))
                .isPresent();
        boolean decoration = within(drawing, "decorative")
                .filter(mark -> attribute(mark, "val").matches("1|true"))
                .isPresent();
        return ruler
                || decoration
                || within(drawing, "cNvCnPr").isPresent()
                || within(drawing, "line").isPresent();
    }

    private static String said(Element element) {
        return all(element, "p", "").stream()
                .map(paragraph ->
                        all(paragraph, "t", "").stream().map(Elements::text).collect(Collectors.joining()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }
}
