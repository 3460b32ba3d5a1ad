package nl.samenspraak.preparing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.StrategyId;
import org.jspecify.annotations.Nullable;

/** A block and the steps during which it stands in the text; so every earlier text is still there. */
@Entity
class PreparedBlock {

    @EmbeddedId
    private BlockId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private StrategyId strategy;

    private long place;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private int level;
    private String markdown;
    private int sinceStep;
    private @Nullable Integer untilStep;

    protected PreparedBlock() {}

    PreparedBlock(StrategyId strategy, long place, Block block, int sinceStep) {
        this.id = BlockId.create();
        this.strategy = strategy;
        this.place = place;
        this.kind = block.kind();
        this.level = block.level();
        this.markdown = block.markdown();
        this.sinceStep = sinceStep;
    }

    void goAt(int step) {
        untilStep = step;
    }

    void standAt(long place) {
        this.place = place;
    }

    BlockId id() {
        return id;
    }

    long place() {
        return place;
    }

    ProofBlock card() {
        return new ProofBlock(id, new Block(kind, level, markdown));
    }
}
