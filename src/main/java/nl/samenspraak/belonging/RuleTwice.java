package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** Another rule says the same; one of them would only be forgotten. */
public class RuleTwice extends Refusal {}
