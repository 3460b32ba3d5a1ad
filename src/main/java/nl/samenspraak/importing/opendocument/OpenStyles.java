package nl.samenspraak.importing.opendocument;

import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.importing.text.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The styles of an OpenDocument text, its own and the automatic ones, resolved over their parents. */
final class OpenStyles {

    private static final Pattern HEADING = Pattern.compile("(heading|kop|überschrift|titre) ?([1-9])");
    private static final int MAX_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, OpenStyle> known = new HashMap<>();

    void gather(Node parent) {
        for (Element element : Elements.of(parent)) {
            switch (name(element)) {
                case "style" -> styles.put(attribute(element, "family") + "/" + attribute(element, "name"), element);
                case "list-style" -> lists.put(attribute(element, "name"), element);
                case "styles", "automatic-styles", "document-styles" -> gather(element);
                default -> {}
            }
        }
    }

    OpenStyle words(String style) {
        return known.computeIfAbsent("text/" + style, this::resolve);
    }

    OpenStyle paragraph(String style) {
        return known.computeIfAbsent("paragraph/" + style, this::resolve);
    }

    /** The level of a list style: a number to start with, or nothing for bullets. */
    Optional<Integer> numbering(String listStyle, int depth) {
        Element style = lists.get(listStyle);
        if (style == null) return Optional.empty();
        return Elements.of(style).stream()
                .filter(level -> Elements.number(level, "level", 0) == depth + 1)
                .filter(level -> name(level).equals("list-level-style-number"))
                .filter(level -> !attribute(level, "num-format").isEmpty())
                .map(level -> Elements.number(level, "start-value", 1))
                .findFirst();
    }

    private OpenStyle resolve(String key) {
        String family = key.substring(0, key.indexOf('/') + 1);
        List<Element> chain = new ArrayList<>();
        Element next = styles.get(key);
        while (next != null && chain.size() < MAX_CHAIN) {
            chain.add(next);
            next = styles.get(family + attribute(next, "parent-style-name"));
        }
        if (chain.isEmpty()) return OpenStyle.NONE;
        List<String> names = chain.stream().map(OpenStyles::displayName).toList();
        String weight = property(chain, "font-weight");
        return new OpenStyle(
                weight.equals("bold") || weight.matches("[6-9]00"),
                property(chain, "font-style").matches("italic|oblique"),
                property(chain, "text-line-through-style").matches("(?!none).+"),
                property(chain, "display").equals("none"),
                names.contains("title") || names.contains("titel"),
                headingLevel(chain, names));
    }

    private static int headingLevel(List<Element> chain, List<String> names) {
        for (int i = 0; i < chain.size(); i++) {
            int level = Elements.number(chain.get(i), "default-outline-level", 0);
            if (level > 0) return level;
            Matcher heading = HEADING.matcher(names.get(i));
            if (heading.matches()) return Integer.parseInt(heading.group(2));
        }
        return 0;
    }

    private static String property(List<Element> chain, String property) {
        return chain.stream()
                .flatMap(style -> Elements.children(style, "text-properties"))
                .map(properties -> attribute(properties, property))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** In names of styles, odd characters are written as {@code _20_}. */
    private static String displayName(Element style) {
        String display = attribute(style, "display-name");
        String name = display.isEmpty() ? attribute(style, "name").replace("_20_", " ") : display;
        return name.toLowerCase(Locale.ROOT);
    }
}
