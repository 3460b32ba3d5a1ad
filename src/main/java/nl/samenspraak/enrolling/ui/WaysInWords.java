package nl.samenspraak.enrolling.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.round.WayIn;

/** Says what still awaits people of an organisation, in numbers. */
final class WaysInWords {

    private WaysInWords() {}

    /** The sentence of this key, beginning with a space and filled with the numbers; nothing where nothing is open. */
    static String sentence(Component page, String key, Map<WayIn.Kind, Long> open) {
        if (open.isEmpty()) return "";
        var numbers = Stream.of(WayIn.Kind.values())
                .filter(open::containsKey)
                .map(kind -> page.getTranslation("enrolling.way." + kind, open.get(kind)))
                .collect(Collectors.joining(", "));
        return " " + page.getTranslation(key, numbers);
    }
}
