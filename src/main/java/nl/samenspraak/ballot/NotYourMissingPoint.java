package nl.samenspraak.ballot;

import nl.samenspraak.people.Refusal;

/** Only the organisation that added a missing point rewords or withdraws it. */
public class NotYourMissingPoint extends Refusal {}
