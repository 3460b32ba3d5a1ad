package nl.samenspraak.parts;

import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A moment in words: as it is called now, and a minute later, when "just now" has become a time of day. */
public record Moment(String now, String later) {

    /** No words. */
    public static final Moment NONE = new Moment("", "");

    public static Moment of(Instant moment, Instant now, Locale locale) {
        return new Moment(Moments.near(moment, now, locale), Moments.on(moment, now, locale));
    }

    /** The sentence in which it stands. */
    public Moment in(UnaryOperator<String> sentence) {
        return new Moment(sentence.apply(now), sentence.apply(later));
    }
}
