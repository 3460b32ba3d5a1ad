package nl.samenspraak.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Who somebody is: the issuer that signs for them and its subject for them (OpenID Connect Core, section 5.7). An e-mail
 * address is no identity: providers let people choose theirs.
 */
@Embeddable
public record Identity(String issuer, String subject) implements Serializable {

    /** In the place of the issuer, of who left for good. */
    public static final String LEFT = "urn:samenspraak:left";

    public Identity {
        if (issuer.isBlank() || subject.isBlank())
            throw new IllegalArgumentException("An identity has an issuer and a subject");
    }

    /** By which an account is known again and from which it is not read: SHA-256 of issuer and subject. */
    String hash() {
        return DigestUtils.sha256Hex(issuer + "\n" + subject);
    }

    /** Whether this stands in the place of the identity of somebody who left for good. */
    boolean hasLeft() {
        return issuer.equals(LEFT);
    }
}
