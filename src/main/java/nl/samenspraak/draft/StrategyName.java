package nl.samenspraak.draft;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a strategy: trimmed, never blank, at most {@value #MAX_LENGTH} characters. */
public record StrategyName(String text) {

    public static final int MAX_LENGTH = 120;
    private static final int SLUG_LENGTH = 50;

    public StrategyName {
        text = text.strip();
        if (text.isEmpty()) throw new IllegalArgumentException("A strategy needs a name");
        if (text.length() > MAX_LENGTH)
            throw new IllegalArgumentException("A name has at most " + MAX_LENGTH + " characters");
    }

    /** The name as part of an address: lower-case letters a–z, digits and hyphens, at most {@value #SLUG_LENGTH}. */
    public String slug() {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = plain.substring(0, Math.min(SLUG_LENGTH, plain.length())).replaceAll("-$", "");
        return cut.isEmpty() ? "strategie" : cut;
    }
}
