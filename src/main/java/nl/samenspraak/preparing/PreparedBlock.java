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
    /** Blocks that rest on one guess at reading have one number; those that rest on none have none. */
    private @Nullable Integer guess;

    private int sinceStep;
    private @Nullable Integer untilStep;

    protected PreparedBlock() {}

    PreparedBlock(StrategyId strategy, long place, Block block, @Nullable Integer guess, int sinceStep) {
        this.id = BlockId.create();
        this.strategy = strategy;
        this.place = place;
        this.kind = block.kind();
        this.level = block.level();
        this.markdown = block.markdown();
        this.guess = guess;
        this.sinceStep = sinceStep;
    }

    /** What stood in the document where a guess was made; it stands in the text at no step. */
    static PreparedBlock asRead(StrategyId strategy, long place, Block block, int guess) {
        var kept = new PreparedBlock(strategy, place, block, guess, 0);
        kept.goAt(0);
        return kept;
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

    @Nullable
    Integer guess() {
        return guess;
    }

    /** Whether it is what stood in the document, beside what was made of it. */
    boolean isAsRead() {
        return Integer.valueOf(0).equals(untilStep);
    }

    Block block() {
        return new Block(kind, level, markdown);
    }

    ProofBlock card(boolean mayBePutBack) {
        return new ProofBlock(id, block(), mayBePutBack);
    }
}
