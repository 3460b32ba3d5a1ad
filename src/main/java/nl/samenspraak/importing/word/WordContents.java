package nl.samenspraak.importing.word;

import static nl.samenspraak.importing.text.Elements.all;
import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.value;
import static nl.samenspraak.importing.text.Elements.within;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspraak.importing.text.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Tells the heading above a table of contents, which is left out with it, from others in the same style: writers use that
 * for "Voorwoord" and "Samenvatting", to keep these out of the contents.
 */
final class WordContents {

    private static final Pattern WORDS =
            Pattern.compile("(?i)(inhoud|inhoudsopgave|contents|table of contents)\\s*[:.]?");
    private static final List<String> SAYING = List.of("t", "instrText", "fldSimple", "drawing", "pict");

    private WordContents() {}

    static boolean isHeading(Element paragraph, WordStyle style, WordStyles styles) {
        if (!style.contentsHeading()) return false;
        return WORDS.matcher(words(paragraph)).matches()
                || next(paragraph).filter(next -> isContents(next, styles)).isPresent();
    }

    /** The next that says anything, past empty paragraphs and bookmarks. */
    private static Optional<Element> next(Element paragraph) {
        for (Node node = paragraph.getNextSibling(); node != null; node = node.getNextSibling())
            if (node instanceof Element element && saysAnything(element)) return Optional.of(element);
        return Optional.empty();
    }

    private static boolean saysAnything(Element element) {
        return SAYING.stream().anyMatch(name -> within(element, name).isPresent());
    }

    private static boolean isContents(Element element, WordStyles styles) {
        return value(element, "sdtPr", "docPartObj", "docPartGallery").equals("Table of Contents")
                || styles.style(value(element, "pPr", "pStyle")).contents()
                || all(element, "instrText", "").stream().map(Elements::text).anyMatch(WordFields::isContents)
                || all(element, "fldSimple", "").stream()
                        .anyMatch(field -> WordFields.isContents(attribute(field, "instr")));
    }

    private static String words(Element paragraph) {
        return all(paragraph, "t", "").stream()
                .map(Elements::text)
                .collect(Collectors.joining())
                .strip();
    }
}
