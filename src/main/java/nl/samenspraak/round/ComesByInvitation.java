package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** The kernteam knows this person from none of its strategies, and they did not come by themselves; or nobody is known so. */
public class ComesByInvitation extends Refusal {}
