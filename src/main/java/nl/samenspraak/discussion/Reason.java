package nl.samenspraak.discussion;

/** Why the kernteam hides or closes something: trimmed, never blank, at most {@value #MAX_LENGTH} characters. */
public record Reason(String text) {

    public static final int MAX_LENGTH = 1_000;

    public Reason {
        text = Characters.storable(text);
        if (text.isEmpty()) throw new ReasonNeeded();
        if (text.length() > MAX_LENGTH) throw new CommentTooLong(MAX_LENGTH);
    }
}
