package nl.samenspraak.round;

/** The wording of a question of the round: trimmed, at most {@value #MAX_LENGTH} characters; blank means the usual one. */
public record QuestionText(String text) {

    public static final int MAX_LENGTH = 1_000;

    public QuestionText {
        text = text.strip();
        if (text.length() > MAX_LENGTH)
            throw new IllegalArgumentException("A question has at most " + MAX_LENGTH + " characters");
    }
}
