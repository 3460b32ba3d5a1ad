package nl.samenspraak.preparing;

import nl.samenspraak.people.Refusal;

/** A text is in preparation already; it is not replaced unasked. */
public class AlreadyPreparing extends Refusal {}
