package nl.samenspraak.preparing;

/** The title under which a draft is published: trimmed, never blank, at most {@value #MAX_LENGTH} characters. */
public record DraftTitle(String text) {

    public static final int MAX_LENGTH = 200;

    public DraftTitle {
        text = text.strip();
        if (text.isEmpty()) throw new IllegalArgumentException("A draft needs a title");
        if (text.length() > MAX_LENGTH)
            throw new IllegalArgumentException("A title has at most " + MAX_LENGTH + " characters");
    }
}
