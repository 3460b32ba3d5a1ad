package nl.samenspraak.draft;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finding words in text the way people expect: capitals and accents make no difference. */
public record Search(String words) {

    public static final int MIN_LENGTH = 2;
    public static final int MAX_LENGTH = 100;
    private static final int AROUND = 60;
    private static final char ASCII = 128;

    public Search {
        words = words.strip();
        if (words.length() > MAX_LENGTH) words = words.substring(0, MAX_LENGTH);
    }

    public boolean tooShort() {
        return words.length() < MIN_LENGTH;
    }

    /** A hit: what stands before it, the words as they stand there, and what comes after. */
    public record Snippet(String before, String hit, String after) {}

    /** The passages and headings that hold the words, in their text or in a note, in order. */
    public List<Passage> in(Article article) {
        if (tooShort()) return List.of();
        return article.passages().stream()
                .filter(passage -> in(passage).isPresent())
                .toList();
    }

    /** The first hit in a passage; what stands in its notes comes after what stands in its text. */
    public Optional<Snippet> in(Passage passage) {
        return in(passage.plainText())
                .or(() -> passage.notes().stream()
                        .flatMap(note -> in(note).stream())
                        .findFirst());
    }

    /** The first hit in a text, with some of the text around it. */
    public Optional<Snippet> in(String text) {
        var at = plain(text).indexOf(plain(words));
        if (tooShort() || at < 0) return Optional.empty();
        var end = Math.min(text.length(), at + words.length());
        var from = Math.max(0, at - AROUND);
        var until = Math.min(text.length(), end + AROUND);
        return Optional.of(new Snippet(
                (from > 0 ? "…" : "") + text.substring(from, at).replaceAll("\\s+", " "),
                text.substring(at, end),
                text.substring(end, until).replaceAll("\\s+", " ") + (until < text.length() ? "…" : "")));
    }

    /** One character for one character, so that places in the plain text are places in the text. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            plain.append(letter < ASCII ? letter : withoutAccent(text.substring(i, i + 1)));
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static char withoutAccent(String letter) {
        var apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        return apart.isEmpty() ? ' ' : apart.charAt(0);
    }
}
