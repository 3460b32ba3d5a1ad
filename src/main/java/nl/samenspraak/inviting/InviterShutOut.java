package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/** Whoever made this invitation has no access any more; it opens again once another of the kernteam renews it. */
public class InviterShutOut extends Refusal {}
