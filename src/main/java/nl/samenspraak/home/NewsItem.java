package nl.samenspraak.home;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.EditedMeanwhile;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
class NewsItem {

    @EmbeddedId
    private NewsId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private StrategyId strategy;

    private String title;
    private String text;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "posted_by"))
    private PersonId postedBy;

    private Instant postedAt;
    private @Nullable Instant changedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "removed_by"))
    private @Nullable PersonId removedBy;

    private @Nullable Instant removedAt;

    protected NewsItem() {}

    NewsItem(NewsId id, StrategyId strategy, NewsText words, PersonId by, Instant at) {
        this.id = id;
        this.strategy = strategy;
        this.title = words.title();
        this.text = words.text();
        this.postedBy = by;
        this.postedAt = at;
    }

    void change(NewsText words, long seen, Instant at) {
        EditedMeanwhile.unless(seen, seen());
        title = words.title();
        text = words.text();
        changedAt = at;
    }

    void remove(PersonId by, Instant at) {
        removedBy = by;
        removedAt = at;
    }

    void putBack() {
        removedBy = null;
        removedAt = null;
    }

    StrategyId strategy() {
        return strategy;
    }

    PersonId postedBy() {
        return postedBy;
    }

    NewsCard card(PersonCard author) {
        return new NewsCard(id, new NewsText(title, text), author, postedAt, changedAt != null, seen());
    }

    private long seen() {
        return version == null ? 0 : version + 1;
    }
}
