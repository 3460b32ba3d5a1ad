package nl.samenspraak.signin;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Which sitting: the SHA-256 of its session's id, in base64url. */
public record SittingKey(String hash) implements Serializable {

    /** The attribute under which a session knows its own. */
    public static final String ATTRIBUTE = SittingKey.class.getName();

    public static SittingKey of(String session) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8));
            return new SittingKey(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
