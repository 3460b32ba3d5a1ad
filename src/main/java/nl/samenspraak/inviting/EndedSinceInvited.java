package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/** The kernteam ended how this person took part after the invitation was made: it takes a newer word to come back. */
public class EndedSinceInvited extends Refusal {}
