package nl.samenspraak.home;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.EditedMeanwhile;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
class Milestone {

    @EmbeddedId
    private MilestoneId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private StrategyId strategy;

    private LocalDate happensOn;
    private String title;
    private String text;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "changed_by"))
    private PersonId changedBy;

    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "removed_by"))
    private @Nullable PersonId removedBy;

    private @Nullable Instant removedAt;

    protected Milestone() {}

    Milestone(MilestoneId id, StrategyId strategy, MilestoneText words, PersonId by, Instant at) {
        this.id = id;
        this.strategy = strategy;
        write(words, by, at);
    }

    void change(MilestoneText words, long seen, PersonId by, Instant at) {
        EditedMeanwhile.unless(seen, seen());
        write(words, by, at);
    }

    void remove(PersonId by, Instant at) {
        removedBy = by;
        removedAt = at;
    }

    void putBack() {
        removedBy = null;
        removedAt = null;
    }

    private void write(MilestoneText words, PersonId by, Instant at) {
        happensOn = words.on();
        title = words.title();
        text = words.text();
        changedBy = by;
        changedAt = at;
    }

    MilestoneId id() {
        return id;
    }

    StrategyId strategy() {
        return strategy;
    }

    MilestoneCard card() {
        return new MilestoneCard(id, new MilestoneText(happensOn, title, text), seen());
    }

    private long seen() {
        return version == null ? 0 : version + 1;
    }
}
