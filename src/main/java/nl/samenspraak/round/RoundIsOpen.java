package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** This strategy has an open round already. */
public class RoundIsOpen extends Refusal {}
