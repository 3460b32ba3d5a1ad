package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** There is no published version to open a round on. */
public class NothingPublished extends Refusal {}
