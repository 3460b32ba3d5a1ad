package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** A rule makes representatives and observers; who runs a strategy is chosen by name. */
public class OnlyModestRoles extends Refusal {}
