package nl.samenspraak.ballot;

import nl.samenspraak.people.Refusal;

/** A missing point that was taken back is not changed or supported any more. */
public class MissingPointWithdrawn extends Refusal {}
