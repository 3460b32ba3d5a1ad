package nl.samenspraak.preparing;

import nl.samenspraak.people.Refusal;

/** Somebody else changed this in the meantime; what is here is not what was seen. */
public class ChangedMeanwhile extends Refusal {}
