package nl.samenspraak.draft;

import nl.samenspraak.people.Refusal;

/** The first version of this strategy stands; it is not replaced. */
public class AlreadyPublished extends Refusal {}
