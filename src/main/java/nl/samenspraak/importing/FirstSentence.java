package nl.samenspraak.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the first sentence of a text ends: at a full stop after which another begins. */
final class FirstSentence {

    private static final Pattern STOP = Pattern.compile("[.!?]\\s+(?=[(\"'“”„‘’«]?[\\p{Lu}\\d])");

    /** "o.a.", "i.s.m.", "e.g." and initials are known by their form, these are not. */
    private static final Pattern SHORTENED = Pattern.compile("\\p{L}|(?:\\p{L}{1,2}\\.)+\\p{L}{1,2}");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "art", "bijv", "blz", "bv", "ca", "dhr", "dr", "drs", "enz", "etc", "evt", "excl", "incl", "ir", "mevr",
            "mr", "nr", "prof", "resp", "vgl");

    private FirstSentence() {}

    /** After its full stop, or 0 if there is none within so many characters. */
    static int endIn(String text, int within) {
        Matcher stop = STOP.matcher(text);
        while (stop.find() && stop.start() < within)
            if (text.charAt(stop.start()) != '.' || !isAbbreviated(text.substring(0, stop.start())))
                return stop.start() + 1;
        return 0;
    }

    private static boolean isAbbreviated(String before) {
        String word = before.replaceFirst("(?s)^.*[^\\p{L}.]", "");
        return SHORTENED.matcher(word).matches() || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
