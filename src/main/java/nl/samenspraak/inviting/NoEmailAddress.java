package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/** What was filled in is no e-mail address. */
public class NoEmailAddress extends Refusal {}
