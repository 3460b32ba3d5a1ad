package nl.samenspraak.people;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;

/** Colours that go together and differ from each other; a new organisation gets the one that is least in use. */
final class Palette {

    private static final List<Colour> COLOURS = List.of(
                    "#31618f", "#8a4b16", "#2f6f4f", "#7a3e86", "#a3323b", "#0f6b7c", "#5b5f1c", "#4b4fa6", "#94405f",
                    "#4a6572", "#6d5030", "#1f6b3a", "#5f4aa0", "#b03a1e", "#20577a", "#7b2f52")
            .stream()
            .map(Colour::new)
            .toList();

    private Palette() {}

    static Colour next(Map<String, Long> used) {
        return COLOURS.stream()
                .min(comparing(colour -> used.getOrDefault(colour.hex(), 0L)))
                .orElseThrow();
    }
}
