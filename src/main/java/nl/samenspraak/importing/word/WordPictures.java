package nl.samenspraak.importing.word;

import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.samenspraak.importing.Picture;
import nl.samenspraak.importing.text.InlineText;
import nl.samenspraak.importing.text.Manuscript;
import nl.samenspraak.importing.text.Pictures;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

/** The pictures in one part of a Word document. What is only linked to is never fetched. */
final class WordPictures {

    private final PackagePart part;
    private final Manuscript manuscript;

    WordPictures(PackagePart part, Manuscript manuscript) {
        this.part = part;
        this.manuscript = manuscript;
    }

    /** A drawing of today ({@code blip}) or of an older Word ({@code imagedata}). */
    void show(Element drawing, InlineText line) {
        Optional<Element> picture = within(drawing, "blip").or(() -> within(drawing, "imagedata"));
        if (picture.isEmpty()) return;
        String alternative = alternative(drawing);
        String embedded = firstOf(picture.get(), "embed", "id");
        Optional<PackagePart> bytes = WordParts.inside(part, embedded);
        if (bytes.isPresent()) keep(bytes.get(), alternative, line);
        else manuscript.notice(Pictures.elsewhere(alternative));
    }

    private void keep(PackagePart bytes, String alternative, InlineText line) {
        Optional<Picture> kept = manuscript.pictures().keep(read(bytes));
        if (kept.isPresent()) line.picture(kept.get().id(), alternative);
        else manuscript.notice(Pictures.unshowable(bytes.getPartName().getName(), alternative));
    }

    private static byte[] read(PackagePart bytes) {
        try (InputStream stream = bytes.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String alternative(Element drawing) {
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
