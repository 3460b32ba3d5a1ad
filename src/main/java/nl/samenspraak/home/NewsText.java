package nl.samenspraak.home;

/** A heading of at most {@value #MAX_TITLE} characters, and a text of at most {@value #MAX_LENGTH}, in Markdown. */
public record NewsText(String title, String text) {

    public static final int MAX_TITLE = 120;
    public static final int MAX_LENGTH = 6_000;

    public NewsText {
        title = Texts.heading(title, MAX_TITLE);
        text = Texts.checked(text, MAX_LENGTH);
    }
}
