package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** A rule can only name a tenant that may come in at its provider. */
public class UnknownTenant extends Refusal {}
