package nl.samenspraak.ballot;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What is missing: a title of at most {@value #MAX_TITLE} characters, and a text of at most {@value #MAX_LENGTH} that may
 * be empty; both trimmed.
 */
@Embeddable
public record MissingText(String title, String text) implements Serializable {

    public static final int MAX_TITLE = 120;
    public static final int MAX_LENGTH = 4_000;

    public MissingText {
        title = title.strip();
        text = text.strip();
        if (title.isEmpty()) throw new TitleNeeded();
        if (title.length() > MAX_TITLE)
            throw new IllegalArgumentException("A title has at most " + MAX_TITLE + " characters");
        if (text.length() > MAX_LENGTH)
            throw new IllegalArgumentException("A text has at most " + MAX_LENGTH + " characters");
    }
}
