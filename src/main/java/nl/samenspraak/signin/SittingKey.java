package nl.samenspraak.signin;

import java.io.Serializable;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** Which sitting: the SHA-256 of its session's id, in base64url. */
public record SittingKey(String hash) implements Serializable {

    /** The attribute under which a session knows its own. */
    public static final String ATTRIBUTE = SittingKey.class.getName();

    public static SittingKey of(String session) {
        return new SittingKey(Base64.getUrlEncoder().withoutPadding().encodeToString(DigestUtils.sha256(session)));
    }
}
