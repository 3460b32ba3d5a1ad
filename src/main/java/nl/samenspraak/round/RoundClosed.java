package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** The closing time has passed for this organisation, or the kernteam closed the round. */
public class RoundClosed extends Refusal {}
