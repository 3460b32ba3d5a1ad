package nl.samenspraak.ballot;

import nl.samenspraak.people.Refusal;

/** An organisation does not support the missing point that it added itself. */
public class OwnMissingPoint extends Refusal {}
