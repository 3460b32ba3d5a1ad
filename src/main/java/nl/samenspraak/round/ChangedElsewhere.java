package nl.samenspraak.round;

import java.util.Optional;

/**
 * Another node changed something in this round, or, without a round, may have changed anything while it could not be heard:
 * what this node counted and kept holds no longer. Told before the open pages ask again.
 */
public record ChangedElsewhere(Optional<RoundId> round) {}
