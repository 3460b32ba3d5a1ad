package nl.samenspraak.importing.text;

import java.util.regex.Pattern;

/** Which links of a stranger's document survive: to the web, to a mailbox or a telephone; all others become plain text. */
public final class SafeLink {

    private static final Pattern SAFE =
            Pattern.compile("(?i)(https?://[^\\s\\p{Cntrl}]+|(mailto|tel):[^\\s\\p{Cntrl}]+)");
    private static final int MAX_LENGTH = 2_000;

    private SafeLink() {}

    public static boolean isSafe(String destination) {
        String stripped = destination.strip();
        return stripped.length() <= MAX_LENGTH && SAFE.matcher(stripped).matches();
    }
}
