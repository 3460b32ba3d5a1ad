package nl.samenspraak.home;

/**
 * What a strategy is and why, at most {@value #MAX_INTRO} characters of Markdown, and what is asked of those who take
 * part, at most {@value #MAX_ASK}; both trimmed, either may be empty.
 */
public record IntroductionText(String intro, String ask) {

    public static final int MAX_INTRO = 6_000;
    public static final int MAX_ASK = 1_000;

    public static final IntroductionText NONE = new IntroductionText("", "");

    public IntroductionText {
        intro = Texts.checked(intro, MAX_INTRO);
        ask = Texts.checked(ask, MAX_ASK);
    }
}
