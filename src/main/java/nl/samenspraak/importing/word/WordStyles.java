package nl.samenspraak.importing.word;

import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.child;
import static nl.samenspraak.importing.text.Elements.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The styles of a Word document, resolved over the styles they are based on. */
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("(heading|kop|überschrift|titre|título) ?([1-9])");
    private static final Pattern CONTENTS =
            Pattern.compile("(toc|inhopg|inhoudsopgave|verzeichnis)( ?\\d)?|table of figures|lijst met afbeeldingen");
    private static final Pattern CONTENTS_HEADING = Pattern.compile("toc heading|kop van inhoudsopgave");
    /** Word has no deeper levels in these styles, only styles of their own for each. */
    private static final Pattern DEEPER_LIST =
            Pattern.compile("(?:list bullet|list number|lijst opsom\\.teken|lijstopsomteken|lijstnummering) ?([2-5])");

    private static final int MAX_CHAIN = 20;

    private final Map<String, Element> styles;
    private final Map<String, WordStyle> known = new HashMap<>();

    WordStyles(Map<String, Element> styles) {
        this.styles = styles;
    }

    WordStyle style(String id) {
        return known.computeIfAbsent(id, this::resolve);
    }

    private WordStyle resolve(String id) {
        List<Element> chain = chain(id);
        List<String> names = chain.stream().map(WordStyles::name).toList();
        return new WordStyle(
                headingLevel(chain),
                names.stream().anyMatch(name -> name.equals("title") || name.equals("titel")),
                names.stream().anyMatch(name -> CONTENTS.matcher(name).matches()),
                names.stream().anyMatch(name -> CONTENTS_HEADING.matcher(name).matches()),
                names.stream().anyMatch(name -> name.equals("list paragraph") || name.equals("lijstalinea")),
                deeperList(names),
                isOn(chain, "b"),
                isOn(chain, "i"),
                first(chain, "numId"),
                number(first(chain, "ilvl"), -1));
    }

    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Element style = styles.get(id);
        while (style != null && chain.size() < MAX_CHAIN) {
            chain.add(style);
            style = styles.get(value(style, "basedOn"));
        }
        return chain;
    }

    private static int headingLevel(List<Element> chain) {
        for (Element style : chain) {
            // Word keeps it out of the table of contents by calling it no heading.
            if (CONTENTS_HEADING.matcher(name(style)).matches()) return 1;
            int outline = number(value(style, "pPr", "outlineLvl"), -1);
            if (outline >= 0) return outline < 9 ? outline + 1 : 0;
            Matcher heading = HEADING.matcher(name(style));
            if (heading.matches()) return Integer.parseInt(heading.group(2));
        }
        return 0;
    }

    private static int deeperList(List<String> names) {
        return names.stream()
                .map(DEEPER_LIST::matcher)
                .filter(Matcher::matches)
                .map(list -> Integer.parseInt(list.group(1)) - 1)
                .findFirst()
                .orElse(0);
    }

    private static boolean isOn(List<Element> chain, String property) {
        return chain.stream()
                .flatMap(style -> child(style, "rPr", property).stream())
                .findFirst()
                .filter(WordStyles::isOn)
                .isPresent();
    }

    static boolean isOn(Element toggle) {
        String value = attribute(toggle, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    static int number(String value, int otherwise) {
        return value.matches("\\d{1,8}") ? Integer.parseInt(value) : otherwise;
    }

    private static String first(List<Element> chain, String property) {
        return chain.stream()
                .map(style -> value(style, "pPr", "numPr", property))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String name(Element style) {
        return value(style, "name").toLowerCase(Locale.ROOT);
    }
}
