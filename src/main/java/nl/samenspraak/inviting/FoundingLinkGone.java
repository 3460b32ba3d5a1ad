package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/**
 * This link of the console opens nothing (any more): it was used, Samenspraak started again since, somebody may start
 * strategies already, or it never existed.
 */
public class FoundingLinkGone extends Refusal {}
