package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** A founder stopped this person's access, so a founder gives it back. */
public class StoppedByAFounder extends Refusal {}
