package nl.samenspraak.access;

import nl.samenspraak.people.Refusal;

/** They can come in and take part, so they keep their name. */
public class StillTakesPart extends Refusal {}
