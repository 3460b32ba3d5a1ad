package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/**
 * Whoever made this invitation has no access any more, or leads the strategy no more; it opens again once one of the kernteam
 * renews it.
 */
public class InviterShutOut extends Refusal {}
