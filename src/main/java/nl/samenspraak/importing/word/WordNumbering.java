package nl.samenspraak.importing.word;

import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.child;
import static nl.samenspraak.importing.text.Elements.children;
import static nl.samenspraak.importing.text.Elements.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.importing.text.ListNumber;
import org.w3c.dom.Element;

/** Counts along with Word: which number, letter or bullet stands before a paragraph is nowhere in its text. */
final class WordNumbering {

    private static final int LEVELS = 9;

    private final Map<String, Element> lists;
    private final Map<String, Element> kinds;
    private final WordStyles styles;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    WordNumbering(Map<String, Element> lists, Map<String, Element> kinds, WordStyles styles) {
        this.lists = lists;
        this.kinds = kinds;
        this.styles = styles;
    }

    /** The next number of this list at this level, or nothing if the paragraph is not numbered after all. */
    Optional<ListNumber> next(String list, int level) {
        Element definition = lists.get(list);
        if (definition == null || list.equals("0")) return Optional.empty();
        int depth = Math.clamp(level, 0, LEVELS - 1);
        Optional<Element> override = children(definition, "lvlOverride")
                .filter(element -> attribute(element, "ilvl").equals(String.valueOf(depth)))
                .findFirst();
        String kind = value(definition, "abstractNumId");
        return level(kind, override, depth, 0).map(element -> count(list, kind, depth, element, override));
    }

    private ListNumber count(String list, String kind, int depth, Element level, Optional<Element> override) {
        int[] counter = counters.computeIfAbsent(kind, key -> new int[LEVELS]);
        int start = WordStyles.number(value(level, "start"), 1);
        Optional<String> restart = override.map(element -> value(element, "startOverride"));
        boolean restarts = restart.filter(value -> !value.isEmpty()).isPresent();
        if (restarts && restarted.add(list + "/" + depth)) counter[depth] = WordStyles.number(restart.get(), 1);
        else counter[depth] = counter[depth] == 0 ? start : counter[depth] + 1;
        Arrays.fill(counter, depth + 1, LEVELS, 0);
        String format = value(level, "numFmt");
        String identity = restarts ? kind + "/" + list : kind;
        if (format.equals("bullet") || format.equals("none") || format.isEmpty())
            return new ListNumber(identity, depth, false, counter[depth], "");
        return new ListNumber(identity, depth, true, counter[depth], label(kind, level, counter));
    }

    private String label(String kind, Element level, int[] counter) {
        String label = value(level, "lvlText");
        for (int depth = 0; depth < LEVELS; depth++) {
            String place = "%" + (depth + 1);
            if (!label.contains(place)) continue;
            String format = level(kind, Optional.empty(), depth, 0)
                    .map(other -> value(other, "numFmt"))
                    .orElse("decimal");
            label = label.replace(place, ListNumber.written(Math.max(1, counter[depth]), format));
        }
        return label.strip();
    }

    private Optional<Element> level(String kind, Optional<Element> override, int depth, int links) {
        Optional<Element> own = override.flatMap(element -> child(element, "lvl"));
        Element element = kinds.get(kind);
        if (own.isPresent() || element == null) return own;
        Optional<Element> level = children(element, "lvl")
                .filter(candidate -> attribute(candidate, "ilvl").equals(String.valueOf(depth)))
                .findFirst();
        String linked = value(element, "numStyleLink");
        if (level.isPresent() || linked.isEmpty() || links > 3) return level;
        return linkedKind(linked).flatMap(other -> level(other, Optional.empty(), depth, links + 1));
    }

    private Optional<String> linkedKind(String style) {
        return Optional.ofNullable(lists.get(styles.style(style).numbering()))
                .map(definition -> value(definition, "abstractNumId"));
    }
}
