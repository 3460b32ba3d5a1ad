package nl.samenspraak.importing.opendocument;

import static nl.samenspraak.importing.text.Elements.attribute;
import static nl.samenspraak.importing.text.Elements.name;

import nl.samenspraak.importing.text.Elements;
import nl.samenspraak.importing.text.ListNumber;
import org.w3c.dom.Element;

/** A list of an OpenDocument text with the lists in it; LibreOffice also hangs numbered headings in lists. */
final class OpenList {

    private final OpenBlocks blocks;
    private final OpenReading reading;
    private final OpenCount count;

    private OpenList(OpenBlocks blocks, OpenReading reading, OpenCount count) {
        this.blocks = blocks;
        this.reading = reading;
        this.count = count;
    }

    static void read(Element list, OpenBlocks blocks, OpenReading reading) {
        String style = attribute(list, "style-name");
        new OpenList(blocks, reading, reading.count(list, style)).list(list, style, 0);
    }

    private void list(Element list, String inheritedStyle, int depth) {
        String own = attribute(list, "style-name");
        String style = own.isEmpty() ? inheritedStyle : own;
        for (Element item : Elements.of(list))
            if (name(item).equals("list-item") || name(item).equals("list-header")) item(item, style, depth);
    }

    /** An item is counted at its first words: one around a list alone only says how deep that list stands. */
    private void item(Element item, String style, int depth) {
        boolean begun = name(item).equals("list-header");
        for (Element element : Elements.of(item)) {
            switch (name(element)) {
                case "h" -> {
                    blocks.heading(
                            element, begun ? "" : number(item, style, depth).label());
                    begun = true;
                }
                case "p" -> {
                    OpenText text = blocks.text(element);
                    if (!text.line().isBlank()) {
                        if (begun) blocks.flow().continueItem(text.line().paragraph());
                        else number(item, style, depth).add(text.line(), blocks.flow());
                        begun = true;
                    }
                    text.beside().forEach(blocks.flow()::continueItem);
                }
                case "list" -> list(element, style, depth + 1);
                default -> {}
            }
        }
    }

    private ListNumber number(Element item, String style, int depth) {
        return count.next(
                depth,
                Elements.number(item, "start-value", 0),
                level -> reading.styles().level(style, level));
    }
}
