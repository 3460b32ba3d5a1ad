package nl.samenspraak.draft;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A published text; never changed after. */
@Entity
class DraftVersion {

    @EmbeddedId
    private DraftVersionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private StrategyId strategy;

    private int number;
    private String title;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "published_by"))
    private PersonId publishedBy;

    private Instant publishedAt;

    protected DraftVersion() {}

    DraftVersion(StrategyId strategy, int number, String title, PersonId by, Instant at) {
        this.id = DraftVersionId.create();
        this.strategy = strategy;
        this.number = number;
        this.title = title;
        this.publishedBy = by;
        this.publishedAt = at;
    }

    DraftVersionCard card() {
        return new DraftVersionCard(id, strategy, number, title, publishedAt);
    }
}
