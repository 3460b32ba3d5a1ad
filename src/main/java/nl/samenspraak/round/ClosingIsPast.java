package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** A round closes in the future. */
public class ClosingIsPast extends Refusal {}
