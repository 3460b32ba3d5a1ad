package nl.samenspraak.summary;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RoundId;
import org.jspecify.annotations.Nullable;

/** When somebody of the kernteam looked; what came after the look before this one is new to them. */
@Entity
@Table(name = "summary_look")
class Look {

    /** Who comes back within this time is still looking. */
    private static final Duration SAME_LOOK = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "round"))
    private RoundId round;

    private @Nullable Instant since;
    private Instant seenAt;

    protected Look() {}

    /** Somebody's first look: there is no look before it. */
    Look(PersonId person, RoundId round, Instant at) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.round = round;
        this.seenAt = at;
    }

    /** Somebody looks, or still looks. Answers when the look before this one ended. */
    Optional<Instant> again(Instant at) {
        if (seenAt.plus(SAME_LOOK).isBefore(at)) since = seenAt;
        seenAt = at;
        return Optional.ofNullable(since);
    }
}
