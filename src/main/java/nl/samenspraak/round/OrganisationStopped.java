package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** The organisation one speaks for stopped: nothing new is said for it. */
public class OrganisationStopped extends Refusal {}
