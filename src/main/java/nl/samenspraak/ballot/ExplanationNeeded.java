package nl.samenspraak.ballot;

import nl.samenspraak.people.Refusal;

/** Who disagrees with the ambition, or finds the action points not enough for it, says why. */
public class ExplanationNeeded extends Refusal {}
