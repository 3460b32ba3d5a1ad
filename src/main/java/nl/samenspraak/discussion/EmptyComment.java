package nl.samenspraak.discussion;

import nl.samenspraak.people.Refusal;

/** A comment needs words. */
public class EmptyComment extends Refusal {}
