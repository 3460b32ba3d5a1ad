package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** Whoever is told no may know why. */
public class NoNeedsReason extends Refusal {}
