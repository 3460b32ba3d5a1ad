package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/** The time in which this invitation could be accepted has passed. */
public class InvitationExpired extends Refusal {}
