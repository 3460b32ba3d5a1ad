package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** The rule was ended; another can be made. */
public class RuleEnded extends Refusal {}
