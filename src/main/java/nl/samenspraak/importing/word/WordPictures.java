package nl.samenspraak.importing.word;

import static nl.samenspraak.importing.text.Elements.all;
import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.importing.Picture;
import nl.samenspraak.importing.text.InlineText;
import nl.samenspraak.importing.text.Manuscript;
import nl.samenspraak.importing.text.Pictures;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

/** The pictures in one part of a Word document. What is only linked to is never fetched. */
final class WordPictures {

    /** What stands in a text box. */
    static final String BOX = "txbxContent";

    private final PackagePart part;
    private final WordReading reading;

    WordPictures(PackagePart part, WordReading reading) {
        this.part = part;
        this.reading = reading;
    }

    /** The pictures of a drawing, those in its text boxes left out; a drawing of an older Word has {@code imagedata}. */
    static List<Element> in(Element drawing) {
        List<Element> pictures = all(drawing, "pic", BOX);
        if (!pictures.isEmpty()) return pictures;
        boolean box = within(drawing, BOX).isPresent();
        return Stream.of("blip", "imagedata")
                .filter(name -> !box || name.equals("imagedata"))
                .flatMap(name -> all(drawing, name, BOX).stream())
                .limit(1)
                .toList();
    }

    void show(Element drawing, Element shown, InlineText line) {
        Element picture = within(shown, "blip").orElse(shown);
        String alternative = alternative(drawing);
        Optional<String> name = WordParts.inside(part, firstOf(picture, "embed", "id"));
        Optional<byte[]> bytes = name.flatMap(reading::bytes);
        Manuscript manuscript = reading.manuscript();
        Optional<Picture> kept = bytes.flatMap(manuscript.pictures()::keep);
        if (kept.isPresent()) line.picture(kept.get().id(), alternative);
        else if (bytes.isPresent()) manuscript.notice(Pictures.unshowable(name.orElse(""), alternative));
        else manuscript.notice(Pictures.elsewhere(alternative));
    }

    static String alternative(Element drawing) {
        Optional<Element> properties = within(drawing, "docPr");
        if (properties.isPresent()) return firstOf(properties.get(), "descr", "title");
        return within(drawing, "shape")
                .map(shape -> firstOf(shape, "alt", "title"))
                .orElse("");
    }

    private static String firstOf(Element element, String first, String second) {
        String value = attribute(element, first);
        return value.isBlank() ? attribute(element, second) : value;
    }
}
