package nl.samenspraak.ballot;

import nl.samenspraak.people.Refusal;

/** "Yes, if" and "no" are taken with a motivation. */
public class MotivationNeeded extends Refusal {}
