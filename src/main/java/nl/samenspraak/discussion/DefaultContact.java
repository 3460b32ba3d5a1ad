package nl.samenspraak.discussion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who gets the questions of a strategy that name nobody. */
@Entity
class DefaultContact {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private StrategyId strategy;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "chosen_by"))
    private PersonId chosenBy;

    private Instant chosenAt;

    protected DefaultContact() {}

    DefaultContact(StrategyId strategy) {
        this.strategy = strategy;
    }

    DefaultContact choose(PersonId person, PersonId by, Instant at) {
        this.person = person;
        this.chosenBy = by;
        this.chosenAt = at;
        return this;
    }

    PersonId person() {
        return person;
    }
}
