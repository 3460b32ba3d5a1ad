package nl.samenspraak.draft;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The text of a paragraph in one version; never changed after. */
@Entity
@Immutable
class Wording implements Persistable<WordingId> {

    @EmbeddedId
    private WordingId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "draft_version"))
    private DraftVersionId draftVersion;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "paragraph"))
    private ParagraphId paragraph;

    private int place;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private int level;
    private int number;
    private String markdown;

    @Transient
    private boolean fresh;

    protected Wording() {}

    Wording(DraftVersionId draftVersion, ParagraphId paragraph, int place, int number, Block block) {
        this.id = WordingId.create();
        this.draftVersion = draftVersion;
        this.paragraph = paragraph;
        this.place = place;
        this.number = number;
        this.kind = block.kind();
        this.level = block.level();
        this.markdown = block.markdown();
        this.fresh = true;
    }

    Passage passage() {
        return new Passage(paragraph, id, new Block(kind, level, markdown), number);
    }

    @Override
    public WordingId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
