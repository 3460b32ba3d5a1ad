package nl.samenspraak.discussion;

/** What someone wrote, as Markdown: trimmed, never blank, at most {@value #MAX_LENGTH} characters. */
public record CommentText(String text) {

    public static final int MAX_LENGTH = 10_000;

    public CommentText {
        text = Characters.storable(text);
        if (text.isEmpty()) throw new EmptyComment();
        if (text.length() > MAX_LENGTH) throw new CommentTooLong(MAX_LENGTH);
    }
}
