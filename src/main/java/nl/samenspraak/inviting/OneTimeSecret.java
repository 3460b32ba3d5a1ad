package nl.samenspraak.inviting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What is in a one-time link: 256 random bits. Only its SHA-256 is stored, so a stolen database opens no door. */
public record OneTimeSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeSecret create() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new OneTimeSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A log line or an error must not let anybody in. */
    @Override
    public String toString() {
        return "(one-time secret)";
    }
}
