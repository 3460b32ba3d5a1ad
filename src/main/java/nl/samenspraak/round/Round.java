package nl.samenspraak.round;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.samenspraak.draft.DraftVersionId;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.EditedMeanwhile;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
class Round {

    @EmbeddedId
    private RoundId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private StrategyId strategy;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "draft_version"))
    private DraftVersionId draftVersion;

    private int number;
    private Instant openedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "opened_by"))
    private PersonId openedBy;

    private Instant closesAt;
    private @Nullable Instant closedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "closed_by"))
    private @Nullable PersonId closedBy;

    @ElementCollection
    @CollectionTable(name = "round_question", joinColumns = @JoinColumn(name = "round"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "text")
    private Map<QuestionKind, String> questions = new HashMap<>();

    protected Round() {}

    Round(StrategyId strategy, DraftVersionId draftVersion, int number, PersonId by, Instant at, Instant closesAt) {
        if (!closesAt.isAfter(at)) throw new ClosingIsPast();
        this.id = RoundId.create();
        this.strategy = strategy;
        this.draftVersion = draftVersion;
        this.number = number;
        this.openedBy = by;
        this.openedAt = at;
        this.closesAt = closesAt;
    }

    /** The one deadline rule: open until the closing, by the clock or by hand, and for an extended organisation until its own. */
    boolean isOpen(Instant now, Instant extendedUntil) {
        return now.isBefore(closesAt(extendedUntil));
    }

    Instant closesAt(Instant extendedUntil) {
        var closing = closedAt == null ? closesAt : closedAt;
        return extendedUntil.isAfter(closing) ? extendedUntil : closing;
    }

    void closeAt(Instant moment, Instant now) {
        if (!moment.isAfter(now)) throw new ClosingIsPast();
        closesAt = moment;
        closedAt = null;
        closedBy = null;
    }

    void close(PersonId by, Instant at) {
        if (closedAt != null) return;
        closedAt = at;
        closedBy = by;
    }

    void reword(QuestionKind kind, QuestionText words, QuestionText seen) {
        EditedMeanwhile.unless(seen.text(), questions.getOrDefault(kind, ""));
        if (words.text().isEmpty()) questions.remove(kind);
        else questions.put(kind, words.text());
    }

    RoundId id() {
        return id;
    }

    StrategyId strategy() {
        return strategy;
    }

    RoundCard card(Instant now, Instant extendedUntil) {
        return new RoundCard(
                id,
                strategy,
                draftVersion,
                number,
                openedAt,
                closesAt(extendedUntil),
                isOpen(now, extendedUntil),
                Map.copyOf(questions));
    }
}
