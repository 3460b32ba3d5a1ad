package nl.samenspraak.round;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What stays shut to the account of somebody who left, known by its hash: a strategy, or the whole installation. */
@Entity
class ShutDoor {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String accountHash;

    /** Empty for the whole installation. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private @Nullable StrategyId strategy;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person"))
    private @Nullable PersonId person;

    private Instant since;

    protected ShutDoor() {}

    /** Before it a founder finds who they were, to open it again. */
    static ShutDoor ofInstallation(String accountHash, PersonId before, Instant since) {
        var door = new ShutDoor(accountHash, since);
        door.person = before;
        return door;
    }

    /** Nobody stands before it until the account comes again: nothing ties the hash to what somebody is called since. */
    static ShutDoor of(StrategyId strategy, String accountHash, Instant since) {
        var door = new ShutDoor(accountHash, since);
        door.strategy = strategy;
        return door;
    }

    private ShutDoor(String accountHash, Instant since) {
        this.id = UUID.randomUUID();
        this.accountHash = accountHash;
        this.since = since;
    }

    void standBefore(PersonId person) {
        this.person = person;
    }

    void walkAway() {
        person = null;
    }

    boolean isOfInstallation() {
        return strategy == null;
    }

    boolean isOf(StrategyId strategy) {
        return strategy.equals(this.strategy);
    }

    boolean wasShutAfter(Instant moment) {
        return since.isAfter(moment);
    }
}
