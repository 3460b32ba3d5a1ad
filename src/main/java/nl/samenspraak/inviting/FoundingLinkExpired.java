package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/** The time in which this link of the console worked has passed; each start prints a new one. */
public class FoundingLinkExpired extends Refusal {}
