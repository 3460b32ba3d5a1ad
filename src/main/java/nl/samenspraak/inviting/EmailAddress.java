package nl.samenspraak.inviting;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where an invitation is sent: one plain address of at most {@value #MAX_LENGTH} characters (RFC 5321). It identifies
 * nobody and its domain grants nothing; who accepts is known by the provider they sign in with.
 */
public record EmailAddress(String text) {

    public static final int MAX_LENGTH = 254;

    /** No spaces, commas, brackets or line ends: what is sent to goes into a mail header. */
    private static final Pattern PLAIN = Pattern.compile(
            "[^\\s@<>(),;:\\\\\"\\[\\]\\p{Cntrl}]{1,64}@"
                    + "(?:[\\p{Alnum}](?:[\\p{Alnum}-]*[\\p{Alnum}])?\\.)+\\p{Alpha}[\\p{Alnum}-]*\\p{Alnum}",
            Pattern.UNICODE_CHARACTER_CLASS);

    public EmailAddress {
        text = text.strip();
        if (text.length() > MAX_LENGTH || !PLAIN.matcher(text).matches()) throw new NoEmailAddress();
    }

    /** The same mailbox for a person; capitals do not make another one. */
    String folded() {
        return text.toLowerCase(Locale.ROOT);
    }
}
