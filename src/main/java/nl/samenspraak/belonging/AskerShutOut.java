package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** The access of who asks was stopped. */
public class AskerShutOut extends Refusal {}
