package nl.samenspraak.discussion;

import nl.samenspraak.people.Refusal;

/** A wording proposal changes something. */
public class SameWording extends Refusal {}
