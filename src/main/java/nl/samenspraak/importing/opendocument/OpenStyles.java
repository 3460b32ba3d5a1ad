package nl.samenspraak.importing.opendocument;

import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.importing.text.Elements;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The styles of an OpenDocument text, its own and the automatic ones, resolved over their parents. */
final class OpenStyles {

    private static final Pattern HEADING = Pattern.compile("(heading|kop|überschrift|titre) ?([1-9])");
    private static final int MAX_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private @Nullable Element outline;
    private final Map<String, OpenStyle> known = new HashMap<>();

    void gather(Node parent) {
        for (Element element : Elements.of(parent)) {
            switch (name(element)) {
                case "style" -> styles.put(attribute(element, "family") + "/" + attribute(element, "name"), element);
                case "outline-style" -> outline = element;
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

    OpenLevel level(String listStyle, int depth) {
        return level(lists.get(listStyle), "list-level-style-number", depth);
    }

    /** How chapters are counted; the depth is that of the heading less one. */
    OpenLevel chapters(int depth) {
        return level(outline, "outline-level-style", depth);
    }

    private static OpenLevel level(@Nullable Element style, String kind, int depth) {
        if (style == null) return OpenLevel.NONE;
        return Elements.children(style, kind)
                .filter(level -> Elements.number(level, "level", 0) == depth + 1)
                .map(OpenLevel::of)
                .findFirst()
                .orElse(OpenLevel.NONE);
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
        // The head of a table is bold as it is.
        boolean head = names.contains("table heading");
        return new OpenStyle(
                head ? "" : property(chain, "font-weight"),
                head ? "" : property(chain, "font-style"),
                property(chain, "text-line-through-style"),
                property(chain, "display").equals("none"),
                names.contains("title") || names.contains("titel"),
                headingLevel(chain, names),
                isUncounted(chain));
    }

    /** A style that names a list counts by that list; an empty name means by none. */
    private static boolean isUncounted(List<Element> chain) {
        return chain.stream()
                .map(style -> style.getAttributeNodeNS(style.getNamespaceURI(), "list-style-name"))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(name -> name.getValue().isEmpty())
                .isPresent();
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
