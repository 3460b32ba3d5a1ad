package nl.samenspraak.discussion;

import java.util.Locale;
import nl.samenspraak.draft.Search;

/**
 * A search as a pattern that the database understands: letters that may carry an accent stand for any letter. It finds
 * all that {@link Search} finds and some more, which the search then leaves out.
 */
record Pattern(Search search) {

    private static final String PLAIN = "bdfhjkmpqvwx0123456789 ";

    @Override
    public String toString() {
        var pattern = new StringBuilder("%");
        search.words()
                .toLowerCase(Locale.ROOT)
                .chars()
                .forEach(letter -> pattern.append(PLAIN.indexOf(letter) < 0 ? '_' : (char) letter));
        return pattern.append('%').toString();
    }
}
