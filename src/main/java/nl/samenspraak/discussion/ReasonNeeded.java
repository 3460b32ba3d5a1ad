package nl.samenspraak.discussion;

import nl.samenspraak.people.Refusal;

/** Hiding or closing needs a reason that others can read. */
public class ReasonNeeded extends Refusal {}
