package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** Whose role is to be changed does not take part for that organisation any more. */
public class TakesPartNoLonger extends Refusal {}
