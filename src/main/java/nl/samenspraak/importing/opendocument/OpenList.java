package nl.samenspraak.importing.opendocument;

import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.importing.text.Elements;
import nl.samenspraak.importing.text.Flow;
import org.w3c.dom.Element;

/** A list of an OpenDocument text with the lists in it; LibreOffice also hangs numbered headings in lists. */
final class OpenList {

    private final OpenBlocks blocks;
    private final OpenStyles styles;
    /** The last number given at a depth. */
    private final Map<Integer, Integer> numbers = new HashMap<>();

    OpenList(OpenBlocks blocks, OpenStyles styles) {
        this.blocks = blocks;
        this.styles = styles;
    }

    void read(Element list) {
        list(list, "", 0);
    }

    private void list(Element list, String inheritedStyle, int depth) {
        String own = attribute(list, "style-name");
        String style = own.isEmpty() ? inheritedStyle : own;
        Optional<Integer> start = styles.numbering(style, depth);
        numbers.put(depth, start.orElse(1) - 1);
        for (Element item : Elements.of(list)) {
            if (!name(item).equals("list-item") && !name(item).equals("list-header")) continue;
            int number = Elements.number(item, "start-value", numbers.get(depth) + 1);
            numbers.put(depth, number);
            item(item, style, new Flow.Place(style, depth, start.isPresent(), number));
        }
    }

    private void item(Element item, String style, Flow.Place place) {
        boolean begun = name(item).equals("list-header");
        for (Element element : Elements.of(item)) {
            switch (name(element)) {
                case "h" -> blocks.heading(element);
                case "p" -> {
                    OpenText text = blocks.text(element);
                    if (!text.line().isBlank()) {
                        if (begun) blocks.flow().continueItem(text.line().paragraph());
                        else blocks.flow().item(place, text.line().paragraph());
                        begun = true;
                    }
                    text.beside().forEach(blocks.flow()::continueItem);
                }
                case "list" -> list(element, style, place.depth() + 1);
                default -> {}
            }
        }
    }
}
