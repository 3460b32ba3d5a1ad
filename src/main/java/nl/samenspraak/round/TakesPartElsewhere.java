package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** This person also takes part in a strategy where the person who asks is not of the kernteam. */
public class TakesPartElsewhere extends Refusal {}
