package nl.samenspraak.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands in a column, by the words that people write above it in Dutch or English. */
public enum Column {
    NAME("naam", "name", "volledige naam", "full name"),
    SHORT_NAME("korte naam", "short name", "afkorting", "abbreviation"),
    KIND("soort", "kind", "type"),
    COLOUR("kleur", "colour", "color"),
    EMAIL("e-mail", "email", "e-mailadres", "emailadres", "mail", "e-mail address", "email address"),
    ROLE("rol", "role"),
    ORGANISATION("organisatie", "organisation", "organization");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** The usual word above it. */
    String heading() {
        return headings.getFirst();
    }

    static Optional<Column> headed(String heading) {
        var folded = heading.toLowerCase(Locale.ROOT).replace('_', ' ').strip().replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(folded))
                .findFirst();
    }
}
