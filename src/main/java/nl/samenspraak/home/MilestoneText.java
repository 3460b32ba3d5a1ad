package nl.samenspraak.home;

import java.time.LocalDate;

/**
 * A step on the way of the strategy: its day, a heading of at most {@value #MAX_TITLE} characters and a text of at most
 * {@value #MAX_LENGTH} that may be empty.
 */
public record MilestoneText(LocalDate on, String title, String text) {

    public static final int MAX_TITLE = 120;
    public static final int MAX_LENGTH = 600;

    public MilestoneText {
        title = Texts.heading(title, MAX_TITLE);
        text = Texts.checked(text, MAX_LENGTH);
    }
}
