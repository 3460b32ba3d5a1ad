package nl.samenspraak.ballot;

import nl.samenspraak.people.Refusal;

/** A missing point has a title by which others recognise it. */
public class TitleNeeded extends Refusal {}
