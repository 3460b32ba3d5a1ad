package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** Whose role is to be changed got another one after it was seen; that one stands. */
public class RoleChangedMeanwhile extends Refusal {}
