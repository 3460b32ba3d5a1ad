package nl.samenspraak.inviting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The link on the console of a first start. */
@Entity
class FoundingLink {

    static final Duration VALID_FOR = Duration.ofHours(24);

    @Id
    private String secretHash;

    @Version
    private @Nullable Long version;

    private Instant madeAt;
    private @Nullable Instant usedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "used_by"))
    private @Nullable PersonId usedBy;

    protected FoundingLink() {}

    FoundingLink(OneTimeSecret secret, Instant at) {
        this.secretHash = secret.hash();
        this.madeAt = at;
    }

    boolean opensWith(OneTimeSecret secret) {
        return secretHash.equals(secret.hash());
    }

    void requireUsable(Instant now) {
        if (usedAt != null) throw new FoundingLinkGone();
        if (!now.isBefore(madeAt.plus(VALID_FOR))) throw new FoundingLinkExpired();
    }

    void use(PersonId by, Instant now) {
        requireUsable(now);
        usedAt = now;
        usedBy = by;
    }
}
