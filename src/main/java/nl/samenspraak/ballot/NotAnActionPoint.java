package nl.samenspraak.ballot;

import nl.samenspraak.people.Refusal;

/** Positions are taken on the action points of the version that the round is about. */
public class NotAnActionPoint extends Refusal {}
