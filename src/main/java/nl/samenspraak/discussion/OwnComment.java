package nl.samenspraak.discussion;

import nl.samenspraak.people.Refusal;

/** An organisation does not agree with itself. */
public class OwnComment extends Refusal {}
