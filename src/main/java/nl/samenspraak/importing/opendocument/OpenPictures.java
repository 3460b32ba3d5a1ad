package nl.samenspraak.importing.opendocument;

import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.children;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.importing.Picture;
import nl.samenspraak.importing.text.Elements;
import nl.samenspraak.importing.text.InlineText;
import nl.samenspraak.importing.text.Manuscript;
import nl.samenspraak.importing.text.Pictures;
import org.w3c.dom.Element;

/** The pictures of an OpenDocument text. What is only linked to is never fetched. */
final class OpenPictures {

    private final Map<String, byte[]> parts;
    private final Manuscript manuscript;

    OpenPictures(Map<String, byte[]> parts, Manuscript manuscript) {
        this.parts = parts;
        this.manuscript = manuscript;
    }

    /** A frame may hold the same picture in several formats; the first that browsers show is taken. */
    void show(Element frame, InlineText line) {
        List<String> sources =
                children(frame, "image").map(image -> attribute(image, "href")).toList();
        if (sources.isEmpty()) return;
        String alternative = alternative(frame);
        List<String> inside = sources.stream()
                .map(OpenPictures::part)
                .filter(parts::containsKey)
                .toList();
        Optional<Picture> kept = inside.stream()
                .flatMap(part -> manuscript.pictures().keep(Objects.requireNonNull(parts.get(part))).stream())
                .findFirst();
        if (kept.isPresent()) line.picture(kept.get().id(), alternative);
        else if (inside.isEmpty()) manuscript.notice(Pictures.elsewhere(alternative));
        else manuscript.notice(Pictures.unshowable(inside.getFirst(), alternative));
    }

    private static String part(String source) {
        return source.startsWith("./") ? source.substring(2) : source;
    }

    static String alternative(Element frame) {
        return Stream.of("title", "desc")
                .flatMap(name -> children(frame, name))
                .map(Elements::text)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(". "))
                .replace("..", ".");
    }
}
