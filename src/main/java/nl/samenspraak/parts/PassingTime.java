package nl.samenspraak.parts;

import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.Locale;

/** Words about time that go on in the browser ({@code frame.js}), by the server's clock and without asking it again. */
public final class PassingTime {

    private static final String UNTIL = "data-until";
    private static final String THEN = "data-then";

    private PassingTime() {}

    /** How long it still takes, counted down. */
    public static void left(Element in, Instant until, Instant now, Locale locale) {
        in.setText(Moments.left(until, now, locale));
        in.setAttribute(UNTIL, String.valueOf(until.toEpochMilli()));
        in.setAttribute("data-now", String.valueOf(now.toEpochMilli()));
    }

    /** Words that stay as they are. */
    public static void none(Element in, String words) {
        in.setText(words);
        in.removeAttribute(UNTIL);
        in.removeAttribute(THEN);
    }

    /** Words that may say "just now", and are others a minute later. */
    public static void justNow(Element in, Moment words) {
        in.setText(words.now());
        if (words.now().equals(words.later())) in.removeAttribute(THEN);
        else in.setAttribute(THEN, words.later());
    }
}
