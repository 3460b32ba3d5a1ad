package nl.samenspraak.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

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

    /** Whether this stands in the place of the identity of somebody who left for good. */
    boolean hasLeft() {
        return issuer.equals(LEFT);
    }
}
