package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** An observer reads and writes nothing. */
public class ObserversReadAlong extends Refusal {}
