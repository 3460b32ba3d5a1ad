package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** Only who represents an organisation takes its position. */
public class OnlyRepresentatives extends Refusal {}
