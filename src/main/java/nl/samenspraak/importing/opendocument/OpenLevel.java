package nl.samenspraak.importing.opendocument;

import static nl.samenspraak.importing.text.Elements.attribute;

import nl.samenspraak.importing.text.Elements;
import nl.samenspraak.importing.text.ListNumber;
import org.w3c.dom.Element;

/** How one level of a list style, or of the numbering of chapters, counts. */
record OpenLevel(String format, String prefix, String suffix, int shown, int start) {

    /** A level that counts nothing, such as one with bullets. */
    static final OpenLevel NONE = new OpenLevel("", "", "", 1, 1);

    static OpenLevel of(Element level) {
        return new OpenLevel(
                attribute(level, "num-format"),
                attribute(level, "num-prefix"),
                attribute(level, "num-suffix"),
                Elements.number(level, "display-levels", 1),
                Elements.number(level, "start-value", 1));
    }

    boolean counts() {
        return !format.isEmpty();
    }

    String written(int number) {
        return ListNumber.written(
                Math.max(1, number),
                switch (format) {
                    case "a" -> "lowerLetter";
                    case "A" -> "upperLetter";
                    case "i" -> "lowerRoman";
                    case "I" -> "upperRoman";
                    default -> "decimal";
                });
    }
}
