package nl.samenspraak.preparing;

import nl.samenspraak.draft.Block;

/**
 * A block as it stands in a proof.
 *
 * @param mayBePutBack whether it rests on a guess that can be undone in one step, for nothing was written in it since
 */
public record ProofBlock(BlockId id, Block block, boolean mayBePutBack) {

    ProofBlock(BlockId id, Block block) {
        this(id, block, false);
    }
}
