package nl.samenspraak.inviting;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** What is in a one-time link: 256 random bits. Only its SHA-256 is stored, so a stolen database opens no door. */
public record OneTimeSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeSecret create() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new OneTimeSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return DigestUtils.sha256Hex(text);
    }

    /** A log line or an error must not let anybody in. */
    @Override
    public String toString() {
        return "(one-time secret)";
    }
}
