package nl.samenspraak.draft;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.samenspraak.people.EditedMeanwhile;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
class Strategy {

    @EmbeddedId
    private StrategyId id;

    @Version
    private @Nullable Long version;

    private String slug;
    private String name;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "started_by"))
    private PersonId startedBy;

    private Instant startedAt;

    protected Strategy() {}

    Strategy(StrategyId id, StrategyName name, String slug, PersonId by, Instant at) {
        this.id = id;
        this.name = name.text();
        this.slug = slug;
        this.startedBy = by;
        this.startedAt = at;
    }

    boolean isStartedBy(PersonId person) {
        return startedBy.equals(person);
    }

    void rename(StrategyName name, StrategyName seen) {
        EditedMeanwhile.unless(seen.text(), this.name);
        this.name = name.text();
    }

    StrategyCard card() {
        return new StrategyCard(id, slug, name);
    }
}
