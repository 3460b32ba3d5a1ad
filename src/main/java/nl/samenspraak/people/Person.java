package nl.samenspraak.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
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
    private @Nullable Instant shutOutAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "shut_out_by"))
    private @Nullable PersonId shutOutBy;

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

    void mayFoundStrategies(Instant at) {
        if (founderSince == null) founderSince = at;
    }

    void shutOut(PersonId by, Instant at) {
        if (shutOutAt != null) return;
        shutOutAt = at;
        shutOutBy = by;
    }

    /** Nobody can be found by this any more, not even by the provider they came from. */
    void leave(String pseudonym, Instant at) {
        identity = new Identity("urn:samenspraak:left", id.toString());
        name = pseudonym;
        founderSince = null;
        shutOut(id, at);
    }

    void letBackIn() {
        shutOutAt = null;
        shutOutBy = null;
    }

    boolean isShutOut() {
        return shutOutAt != null;
    }

    /** Who was shut out keeps no other right either. */
    boolean founder() {
        return founderSince != null && !isShutOut();
    }

    PersonCard card() {
        return new PersonCard(id, name);
    }
}
