package nl.samenspraak.ballot;

import nl.samenspraak.round.RoundActivity;
import nl.samenspraak.round.RoundId;

/** A missing point was added, reworded, withdrawn, or its support changed. */
public record MissingPointChanged(RoundId round, MissingPointId point) implements RoundActivity {}
