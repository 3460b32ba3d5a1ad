package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** A rule can only name a provider from the settings. */
public class UnknownProvider extends Refusal {}
