package nl.samenspraak.home;

import nl.samenspraak.people.Refusal;

/** A milestone and a news item have a heading. */
public class HeadingNeeded extends Refusal {}
