package nl.samenspraak.draft;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What stays the same of a paragraph while its wording changes; never deleted. */
@Entity
@Immutable
class Paragraph implements Persistable<ParagraphId> {

    @EmbeddedId
    private ParagraphId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private StrategyId strategy;

    @jakarta.persistence.Transient
    private boolean fresh;

    protected Paragraph() {}

    Paragraph(StrategyId strategy) {
        this.id = ParagraphId.create();
        this.strategy = strategy;
        this.fresh = true;
    }

    @Override
    public ParagraphId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
