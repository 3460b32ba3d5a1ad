package nl.samenspraak.preparing;

import nl.samenspraak.draft.Block;

/** A block as it stands in a proof. */
public record ProofBlock(BlockId id, Block block) {}
