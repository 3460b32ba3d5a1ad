package nl.samenspraak.belonging;

/** Why the kernteam says no, in words for who asked: at most {@value #MAX_LENGTH} characters, never blank. */
public record DeclineReason(String text) {

    public static final int MAX_LENGTH = 500;

    public DeclineReason {
        text = text.strip();
        if (text.isEmpty()) throw new NoNeedsReason();
        if (text.length() > MAX_LENGTH) text = text.substring(0, MAX_LENGTH);
    }
}
