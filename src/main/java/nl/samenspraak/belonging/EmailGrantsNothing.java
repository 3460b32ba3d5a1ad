package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** A rule would go by an e-mail address or its domain, which anybody may claim. */
public class EmailGrantsNothing extends Refusal {}
