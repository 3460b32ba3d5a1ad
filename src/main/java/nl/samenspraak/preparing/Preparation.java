package nl.samenspraak.preparing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.importing.Notice;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A document that was read and is being corrected: at which step it is, and up to which step it can be redone. */
@Entity
class Preparation {

    private static final int MAX_FILE_NAME = 255;

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private StrategyId strategy;

    @Version
    private @Nullable Long version;

    private String title;
    private String fileName;

    @Convert(converter = NoticesText.class)
    private List<Notice> notices;

    private int revision;
    private int step;
    private int lastStep;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "received_by"))
    private PersonId receivedBy;

    private Instant receivedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "changed_by"))
    private PersonId changedBy;

    private Instant changedAt;

    protected Preparation() {}

    Preparation(
            StrategyId strategy,
            String title,
            String fileName,
            List<Notice> notices,
            int revision,
            PersonId by,
            Instant at) {
        this.strategy = strategy;
        this.title = shortened(title, DraftTitle.MAX_LENGTH);
        this.fileName = shortened(fileName, MAX_FILE_NAME);
        this.notices = notices;
        this.revision = revision;
        this.receivedBy = by;
        this.receivedAt = at;
        changed(by, at);
    }

    /** A new step; what was undone before it can't be redone any more. */
    int forward(PersonId by, Instant at) {
        step++;
        lastStep = step;
        changed(by, at);
        return step;
    }

    void undo(PersonId by, Instant at) {
        if (step == 0) return;
        step--;
        changed(by, at);
    }

    void redo(PersonId by, Instant at) {
        if (step == lastStep) return;
        step++;
        changed(by, at);
    }

    /** Somebody acts on what they saw; refused if it is not this any more. */
    Preparation asSeen(int revision) {
        if (this.revision != revision) throw new ChangedMeanwhile();
        return this;
    }

    boolean wasUndone() {
        return step < lastStep;
    }

    StrategyId strategy() {
        return strategy;
    }

    int step() {
        return step;
    }

    int revision() {
        return revision;
    }

    PreparationCard card(Proof proof) {
        return new PreparationCard(
                title, fileName, revision, step > 0, wasUndone(), changedBy, changedAt, notices, proof);
    }

    private void changed(PersonId by, Instant at) {
        revision++;
        changedBy = by;
        changedAt = at;
    }

    private static String shortened(String text, int most) {
        var clean = text.replace("\0", "").strip();
        return clean.length() <= most ? clean : clean.substring(0, most);
    }
}
