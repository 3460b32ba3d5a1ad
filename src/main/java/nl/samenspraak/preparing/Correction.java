package nl.samenspraak.preparing;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.draft.Block;

/** One step: these blocks go, and others come after a block that stays, or at the beginning. */
record Correction(List<BlockId> gone, Optional<BlockId> after, List<Block> instead) {}
