package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/** This link does not open anything (any more): it was withdrawn, replaced by a newer one, used by somebody else, or never existed. */
public class InvitationGone extends Refusal {}
