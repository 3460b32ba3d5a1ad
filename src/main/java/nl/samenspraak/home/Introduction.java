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
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
class Introduction {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private StrategyId strategy;

    @Version
    private @Nullable Long version;

    private String intro = "";
    private String ask = "";

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "changed_by"))
    private PersonId changedBy;

    private Instant changedAt;

    protected Introduction() {}

    Introduction(StrategyId strategy) {
        this.strategy = strategy;
    }

    Introduction write(IntroductionText text, long seen, PersonId by, Instant at) {
        EditedMeanwhile.unless(seen, seen());
        intro = text.intro();
        ask = text.ask();
        changedBy = by;
        changedAt = at;
        return this;
    }

    IntroductionCard card() {
        return new IntroductionCard(new IntroductionText(intro, ask), seen());
    }

    /** From 1, because 0 is what one has seen while there was nothing. */
    private long seen() {
        return version == null ? 0 : version + 1;
    }
}
