package nl.samenspraak.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
class Person {

    @EmbeddedId
    private PersonId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private Identity identity;

    private String name;
    private @Nullable Instant firstSeenAt;
    private @Nullable Instant founderSince;

    /** Empty where the console's link or the configuration made somebody one. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "founder_by"))
    private @Nullable PersonId founderBy;

    private @Nullable Instant shutOutAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "shut_out_by"))
    private @Nullable PersonId shutOutBy;

    /** Whether that one was a founder then; what became of them since makes no difference. */
    private boolean shutOutByFounder;

    protected Person() {}

    Person(Identity identity, String name) {
        this.id = PersonId.create();
        this.identity = identity;
        this.name = name;
    }

    void arrive(String name, Instant at) {
        this.name = name;
        if (firstSeenAt == null) firstSeenAt = at;
    }

    void mayFoundStrategies(@Nullable PersonId by, Instant at) {
        if (isShutOut()) throw new FounderNeedsAccess();
        if (founderSince != null) return;
        founderSince = at;
        founderBy = by;
    }

    void mayFoundNoMore() {
        founderSince = null;
        founderBy = null;
    }

    /** A founder's word goes above that of a kernteam which said so before. */
    void shutOut(PersonId by, boolean byFounder, Instant at) {
        if (shutOutAt != null && (shutOutByFounder || !byFounder)) return;
        shutOutAt = at;
        shutOutBy = by;
        shutOutByFounder = byFounder;
    }

    /** Nobody can be found by this any more, not even by the provider they came from. */
    void leave(String pseudonym, PersonId by, boolean byFounder, Instant at) {
        if (hasLeft()) throw new Nameless();
        identity = new Identity(Identity.LEFT, id.toString());
        name = pseudonym;
        mayFoundNoMore();
        shutOut(by, byFounder, at);
    }

    void letBackIn() {
        if (hasLeft()) throw new Nameless();
        shutOutAt = null;
        shutOutBy = null;
        shutOutByFounder = false;
    }

    boolean hasArrived() {
        return firstSeenAt != null;
    }

    boolean hasLeft() {
        return identity.hasLeft();
    }

    String accountHash() {
        return identity.hash();
    }

    boolean isShutOut() {
        return shutOutAt != null;
    }

    boolean wasShutOutByFounder() {
        return isShutOut() && shutOutByFounder;
    }

    /** Also while they are shut out, when it gives them nothing: with their access it comes back. */
    boolean keepsFounding() {
        return founderSince != null;
    }

    /** Who was shut out keeps no other right either. */
    boolean founder() {
        return founderSince != null && !isShutOut();
    }

    boolean is(Identity other) {
        return identity.equals(other);
    }

    PersonId id() {
        return id;
    }

    Acquaintance acquaintance() {
        return new Acquaintance(card(), identity.issuer(), Optional.ofNullable(firstSeenAt));
    }

    FounderCard founderCard() {
        return new FounderCard(card(), Objects.requireNonNull(founderSince), Optional.ofNullable(founderBy));
    }

    PersonCard card() {
        return new PersonCard(id, name);
    }
}
